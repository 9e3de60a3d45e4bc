#!/usr/bin/env python3
"""Measures the tool against public programs on the same input, and prints a table of all targets.

  bench.py JURA CORPUS [--runs N] [--only NAME,...]
  bench.py JURA CORPUS --against EARLIER      only the change against another binary

Whole processes, CPU seconds (user and system), medians of N runs (5 unless told), programs in turn so that whoever else
uses the machine hinders all alike. Ratios within one run are what counts; seconds are told only as a help.
"""
import argparse, glob, os, re, shutil, statistics, subprocess, sys, tempfile, time


class Cost:
    """What one process cost."""

    def __init__(self, arguments, output=None):
        start = time.perf_counter()
        with open(output or os.devnull, 'wb') as out, open(os.devnull, 'wb') as nowhere:
            process = subprocess.Popen(arguments, stdout=out, stderr=nowhere)
            _, status, usage = os.wait4(process.pid, 0)
        # 1: a threshold was reached, or nothing was found.
        self.failed = os.waitstatus_to_exitcode(status) not in (0, 1)
        self.wall = time.perf_counter() - start
        self.cpu = usage.ru_utime + usage.ru_stime
        self.peak = usage.ru_maxrss / 1024


class Bench:
    def __init__(self, jura, corpus, runs):
        self.jura, self.corpus, self.runs = jura, corpus, runs
        self.rows = []
        self.work = tempfile.mkdtemp()
        self.xml = sorted(glob.glob(os.path.join(corpus, 'lexdania', '*.xml')))
        self.text = os.path.join(corpus, 'text')

    def check(self, what, *options):
        return [self.jura, 'check', what, '--no-cache', '--fail-on', 'never', '--jobs', '1', *options]

    def out(self):
        return ['-o', os.path.join(self.work, 'out')]

    def medians(self, **commands):
        """The median CPU seconds of each command, run in turn."""
        costs = {name: [] for name in commands}
        for _ in range(self.runs):
            for name, arguments in commands.items():
                cost = Cost(arguments)
                # A tool that stops at once is no fast one.
                if cost.failed:
                    sys.exit(f'bench: {" ".join(arguments[:8])} … could not be run')
                costs[name].append(cost.cpu)
        return {name: statistics.median(list_) for name, list_ in costs.items()}

    def row(self, name, figure, target, note=''):
        self.rows.append((name, figure, target, note))
        print(f'  {name}: {figure} (target {target}) {note}', file=sys.stderr)

    def ratio(self, name, numerator, denominator, target):
        value = numerator / denominator
        self.row(name, f'{value:.2f} ×', f'≤ {target} ×', f'{numerator:.2f} s / {denominator:.2f} s')

    def measure_xml(self):
        folder = os.path.join(self.corpus, 'lexdania')
        cpu = self.medians(
            dom=['xmllint', '--noout', *self.xml], sax=['xmllint', '--noout', '--sax', *self.xml],
            json=self.check(folder, '--format', 'json', *self.out()), line=self.check(folder, '--format', 'line'))
        self.ratio('XML to JSON / xmllint --noout', cpu['json'], cpu['dom'], 1.5)
        self.ratio('XML to lines / xmllint --noout --sax', cpu['line'], cpu['sax'], 2.0)

    def compare(self, earlier):
        """The CPU of this binary over that of an earlier one, on all XML or on the invented bills."""
        folder = os.path.join(self.corpus, 'lexdania')
        folder = folder if self.xml else 'Corpus'
        command = self.check(folder, '--format', 'json', *self.out())
        cpu = self.medians(now=command, then=[earlier, *command[1:]])
        print(f"now {cpu['now']:.2f} s, then {cpu['then']:.2f} s of CPU over {folder}: {cpu['now'] / cpu['then']:.2f} ×")

    def measure_html(self):
        folder = os.path.join(self.corpus, 'lexdania')
        part = os.path.join(self.work, 'part')
        os.makedirs(part, exist_ok=True)
        for path in self.xml[::20]:
            shutil.copy(path, part)
        cpu = self.medians(
            json=self.check(part, '--format', 'json', *self.out()),
            both=self.check(part, '--format', 'json', '--format', 'html', *self.out()))
        self.ratio('JSON and HTML / JSON', cpu['both'], cpu['json'], 1.5)

    def measure_text(self):
        forms = os.path.join(self.work, 'forms.txt')
        Cost([self.jura, 'rules', 'forms'], forms)
        searches = {
            'rg': ['rg', '-j1', '-o', '-i', '-w', '-F', '-f', forms],
            'ahocorasick_rs': [sys.executable, os.path.join(os.path.dirname(os.path.abspath(__file__)), 'search-forms.py'),
                               forms]}
        one = max(glob.glob(os.path.join(self.text, '*.txt')), key=os.path.getsize)
        for name, search in searches.items():
            if name == 'rg' and not shutil.which('rg'):
                self.row('text / rg', 'not measured', '≤ 1.0 ×', 'there is no rg')
                continue
            # ripgrep gives up on a list of this length after it has worked on it for most of a minute.
            if Cost([*search, one if name == 'rg' else self.work]).failed:
                self.row(f'text to JSON / {name} with all forms', 'not measured', '≤ 1.0 ×',
                         f'{name} cannot run with {sum(1 for _ in open(forms))} forms (or is not installed)')
                continue
            cpu = self.medians(
                jura=self.check(self.text, '--format', 'json', *self.out()), search=[*search, self.text])
            self.ratio(f'text to JSON / {name} with all forms', cpu['jura'], cpu['search'], 1.0)

    def idle(self, *options):
        """What a run over one sentence costs: start-up, to be taken from the cost of a text."""
        path = os.path.join(self.work, 'idle.txt')
        with open(path, 'w') as file:
            file.write('Lov om prøver\n\n§ 1. Gebyret er 100 kr.\n')
        return self.check(path, *options, '--format', 'json', *self.out())

    def folder(self, name, paths):
        whole = os.path.join(self.work, name)
        shutil.rmtree(whole, ignore_errors=True)
        os.makedirs(whole)
        for path in paths:
            shutil.copy(path, whole)
        return whole

    def measure_scaling(self):
        words = {path: len(open(path, encoding='utf-8').read().split())
                 for path in glob.glob(os.path.join(self.text, '*.txt'))}
        large = max(words, key=words.get)
        small = [path for path in sorted(words) if 900 <= words[path] <= 1100]
        small = small[:words[large] // 1000]
        cpu = self.medians(
            idle=self.idle(),
            large=self.check(self.folder('large', [large]), '--format', 'json', *self.out()),
            small=self.check(self.folder('small', small), '--format', 'json', *self.out()))
        per_word = {'large': (cpu['large'] - cpu['idle']) / words[large],
                    'small': (cpu['small'] - cpu['idle']) / sum(words[path] for path in small)}
        self.row('CPU a word, largest act / small acts', f"{per_word['large'] / per_word['small']:.2f} ×", '≤ 1.2 ×',
                 f"{per_word['large'] * 1e6:.2f} µs in one of {words[large]} words, "
                 f"{per_word['small'] * 1e6:.2f} µs in {len(small)} of 900 to 1,100")

    def doubled(self, name, change=lambda text: text):
        """The rules, each with a copy under another id; `change` is made to the text of the copies, None leaves one out."""
        source = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), 'Rules')
        target = os.path.join(self.work, name)
        shutil.copytree(source, target)
        for path in glob.glob(os.path.join(source, '[1-7]-*', '*.yaml')):
            with open(path, encoding='utf-8') as file:
                text = change(file.read())
            if text is None:
                continue
            text = re.sub(r'^id: *(\S+)', r'id: \1-again', text, flags=re.M)
            text = re.sub(r'^aliases:.*\n', '', text, flags=re.M)
            place = os.path.join(target, os.path.relpath(path, source))
            with open(place.replace('.yaml', '-again.yaml'), 'w', encoding='utf-8') as file:
                file.write(text)
        return target

    @staticmethod
    def other_words(text):
        """The rule with a q before every word that it looks for: as many patterns, about words that no act has."""
        if re.search(r'^check:', text, flags=re.M):
            return None

        def section(match):
            return re.sub(r'"[^"]*"', lambda quoted: re.sub(r'(?<![@:\w-])([^\W\d_]\w*)', r'q\1', quoted[0]), match[0])

        return re.sub(r'^(find|except|unless|only-if):.*\n(?:[ #-].*\n)*', section, text, flags=re.M)

    def measure_rules(self):
        """Twice the rules over a part of the texts, the reading of the rule files themselves taken away."""
        part = self.folder('few', sorted(glob.glob(os.path.join(self.text, '*.txt')))[::10])
        folders = {'once': os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))), 'Rules'),
                   'others': self.doubled('others', self.other_words), 'twice': self.doubled('twice')}
        commands = {}
        for name, rules in folders.items():
            commands[name] = self.check(part, '--rules', rules, '--format', 'json', *self.out())
            commands['idle_' + name] = self.idle('--rules', rules)
        cpu = self.medians(**commands)
        own = {name: cpu[name] - cpu['idle_' + name] for name in folders}
        self.row('twice the rules, the copies about other words', f"{own['others'] / own['once']:.2f} ×", '≤ 1.1 ×',
                 f"{own['others']:.2f} s / {own['once']:.2f} s")
        self.row('twice the rules, the copies find everything again', f"{own['twice'] / own['once']:.2f} ×",
                 '(at worst)', f"{own['twice']:.2f} s / {own['once']:.2f} s, twice the hits and twice the findings")

    def measure_workers(self):
        folder = os.path.join(self.corpus, 'lexdania')
        gains = []
        peak = 0.0
        for _ in range(self.runs):
            one = Cost(self.check(folder, '--format', 'json', *self.out()))
            two = Cost([*self.check(folder, '--format', 'json', *self.out()), '--jobs', '2'])
            gains.append(one.wall / two.wall)
            peak = max(peak, two.peak)
        self.row('two workers against one (wall)', f'{statistics.median(gains):.2f} ×', '≥ 1.85 ×')
        self.row('peak memory, two workers, all XML', f'{peak:.0f} MB', '≤ 120 MB')

    def measure_memory(self):
        whole = Cost([*self.check(self.corpus, '--format', 'json', *self.out()), '--jobs', '2'])
        self.row('peak memory, two workers, XML and texts', f'{whole.peak:.0f} MB', '≤ 120 MB')
        for largest in (max(self.xml, key=os.path.getsize), max(glob.glob(os.path.join(self.text, '*.txt')), key=os.path.getsize)):
            size = os.path.getsize(largest) / (1 << 20)
            peak = Cost(self.check(largest, '--format', 'json', *self.out())).peak
            base = Cost(self.idle()).peak
            self.row(f'peak memory of one bill ({largest[-3:]})', f'{peak / size:.1f} × the input', '≤ 12 ×',
                     f'{peak:.0f} MB for {size:.1f} MB; {base:.0f} MB of them with one sentence')

    def measure_start(self):
        page = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))),
                            'Corpus/2027-L121-havsauna/bill.txt')
        commands = {'version': [self.jura, '--version'],
                    'check': [self.jura, 'check', page, '--no-cache', '--fail-on', 'never']}
        least = {name: float('inf') for name in commands}
        for _ in range(50):
            for name, command in commands.items():
                least[name] = min(least[name], Cost(command).wall * 1000)
        version, check = least['version'], least['check']
        self.row('jura --version', f'{version:.1f} ms', '≤ 6 ms', 'least of 50')
        self.row('jura check of a short bill', f'{check:.1f} ms', '≤ 25 ms', 'least of 50')

    def measure_size(self):
        stripped = os.path.join(self.work, 'stripped')
        subprocess.run(['strip', '-o', stripped, self.jura], check=True)
        self.row('stripped binary', f'{os.path.getsize(stripped) / 1e6:.1f} MB', '≤ 25 MB',
                 'with what is linked into it')


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument('jura')
    parser.add_argument('corpus')
    parser.add_argument('--runs', type=int, default=5)
    parser.add_argument('--only', default='xml,html,text,scaling,rules,workers,memory,start,size')
    parser.add_argument('--against')
    arguments = parser.parse_args()
    bench = Bench(arguments.jura, arguments.corpus, arguments.runs)
    if arguments.against:
        bench.compare(arguments.against)
        shutil.rmtree(bench.work, ignore_errors=True)
        return
    has_corpus = os.path.isdir(os.path.join(arguments.corpus, 'lexdania'))
    if not has_corpus:
        print(f'bench: there is no corpus at {arguments.corpus} (set JURA_CORPUS): only start and size', file=sys.stderr)
    try:
        for name in arguments.only.split(','):
            if has_corpus or name in ('start', 'size'):
                getattr(bench, 'measure_' + name)()
    finally:
        shutil.rmtree(bench.work, ignore_errors=True)
    print(f'| what | measured | target | |\n|---|--:|--:|---|')
    for row in bench.rows:
        print('| ' + ' | '.join(row) + ' |')


if __name__ == '__main__':
    main()
