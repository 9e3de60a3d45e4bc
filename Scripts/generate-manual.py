#!/usr/bin/env python3
"""Writes the man page and the shell completions of jura from what the program says of itself.

    Scripts/generate-manual.py PROGRAM FOLDER

FOLDER gets man/man1/jura.1, bash-completion/completions/jura, zsh/site-functions/_jura and
fish/vendor_completions.d/jura.fish: the tree of /usr/local/share.
"""
import json
import subprocess
import sys
from pathlib import Path


def roff(text):
    """Plain words as roff: no word becomes a request or an escape."""
    text = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join("\\&" + line if line[:1] in ".'" else line for line in text.splitlines())


def name(argument):
    if argument["kind"] == "positional":
        return f"\\fI{roff(argument['valueName'])}\\fR" + (" ..." if argument["isRepeating"] else "")
    names = ", ".join(
        "\\fB" + roff(("--" if one["kind"] == "long" else "-") + one["name"]) + "\\fR" for one in argument["names"])
    return names + (f" \\fI{roff(argument['valueName'])}\\fR" if argument["kind"] == "option" else "")


def arguments(command):
    for argument in command.get("arguments", []):
        if not argument.get("shouldDisplay", True) or argument.get("names", [{}])[0].get("name") in ("help", "version"):
            continue
        yield ".TP\n" + name(argument)
        yield roff(argument.get("abstract", ""))


def section(command, path):
    if command["commandName"] == "help":
        return
    words = " ".join(path + [command["commandName"]])
    yield f".SS {roff(words)}"
    yield roff(command.get("abstract", ""))
    if command.get("discussion"):
        yield ".PP\n" + roff(command["discussion"])
    yield from arguments(command)
    for inner in command.get("subcommands", []):
        yield from section(inner, path + [command["commandName"]])


def page(tool, version):
    root = tool["command"]
    yield f'.TH JURA 1 "" "{roff(version)}" "User Commands"'
    yield ".SH NAME\njura \\- " + roff(root["abstract"])
    yield ".SH SYNOPSIS\n.B jura\n.I command\n[\\fIoptions\\fR]"
    yield ".SH DESCRIPTION\n.nf\n" + roff(root.get("discussion", "")) + "\n.fi"
    yield ".SH COMMANDS"
    for command in root["subcommands"]:
        yield from section(command, ["jura"])
    yield ".SH EXIT STATUS\n.TP\n0\nDone, nothing at the threshold.\n.TP\n1\nDone, something at the threshold."
    yield ".TP\n2\nSomething could not be done; what could be assessed is reported all the same."
    yield ".SH FILES\n.TP\n.I jura.yaml\nSettings; the nearest one above the inputs. See \\fBjura init\\fR and \\fBjura config\\fR."
    yield ".TP\n.I .juraignore\nFiles that are passed over in folders, written as in \\fI.gitignore\\fR."
    yield ".TP\n.I ~/.cache/jura\nReports of earlier runs (\\fB$XDG_CACHE_HOME/jura\\fR where that is set)."
    yield ".SH ENVIRONMENT\n.TP\n.B NO_COLOR\nNo colours, unless \\fB\\-\\-color\\fR asks for them.\n.TP\n.B FORCE_COLOR\nColours without a terminal."


def main(program, folder):
    ask = lambda *words: subprocess.run([program, *words], capture_output=True, text=True, check=True).stdout
    files = {
        "man/man1/jura.1": "\n".join(page(json.loads(ask("--experimental-dump-help")), " ".join(ask("--version").split()[:2]))) + "\n",
        "bash-completion/completions/jura": ask("--generate-completion-script", "bash"),
        "zsh/site-functions/_jura": ask("--generate-completion-script", "zsh"),
        "fish/vendor_completions.d/jura.fish": ask("--generate-completion-script", "fish"),
    }
    for path, text in files.items():
        file = Path(folder) / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, "utf-8")
        print(file)


if __name__ == "__main__":
    main(*sys.argv[1:])
