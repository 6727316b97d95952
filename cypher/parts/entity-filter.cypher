($role IS NULL OR $role IN it.roles)
  AND ($nameContains IS NULL OR ANY(name IN it.names WHERE name CONTAINS $nameContains))
