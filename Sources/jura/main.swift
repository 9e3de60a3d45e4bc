private import JuraCLI

#if canImport(Glibc)
    private import Glibc
#elseif canImport(Musl)
    private import Musl
#endif

exit(await Jura.run(Array(CommandLine.arguments.dropFirst())))
