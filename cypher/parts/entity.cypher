it {.id, .kind, .name, .aliases, .roles, .hibpClass, .verisVariety}
