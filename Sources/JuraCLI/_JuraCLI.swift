// JuraCLI
