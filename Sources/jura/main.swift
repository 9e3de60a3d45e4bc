import JuraCLI
