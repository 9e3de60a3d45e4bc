private import JuraCLI

#if canImport(Glibc)
    private import Glibc
#elseif canImport(Musl)
    private import Musl
#endif

// A limit on the size of files (`ulimit -f`) is told like a full disk, not died of.
signal(SIGXFSZ, SIG_IGN)

exit(await Jura.run(Array(CommandLine.arguments.dropFirst())))
