it {.id, .sourceId, .title, .url, .publisher, .author, .publishedAt, .length, .place}
