#!/usr/bin/env python3
"""Measures the tool against public programs on the same input, and prints a table of all targets.

  bench.py JURA CORPUS [--runs N] [--only NAME,...]
  bench.py JURA CORPUS --against EARLIER      only the change against another binary

Whole processes, CPU seconds (user and system), medians of N runs (5 unless told), programs in turn so that whoever else
uses the machine hinders all alike. Ratios within one run are what counts; seconds are told only as a help.
"""
import argparse, glob, os, shutil, statistics, subprocess, sys, tempfile, time


class Cost:
    """What one process cost."""

    def __init__(self, arguments, output=None):
        start = time.perf_counter()
        with open(output or os.devnull, 'wb') as out, open(os.devnull, 'wb') as nowhere:
            process = subprocess.Popen(arguments, stdout=out, stderr=nowhere)
            _, _, usage = os.wait4(process.pid, 0)
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
                costs[name].append(Cost(arguments).cpu)
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
        if not shutil.which('rg'):
            return self.row('text / rg', 'not measured', '≤ 1.0 ×', 'there is no rg')
        forms = os.path.join(self.work, 'forms.txt')
        Cost([self.jura, 'rules', 'forms'], forms)
        cpu = self.medians(
            jura=self.check(self.text, '--format', 'json', *self.out()),
            rg=['rg', '-j1', '-o', '-i', '-w', '-F', '-f', forms, self.text])
        self.ratio('text to JSON / rg with all forms', cpu['jura'], cpu['rg'], 1.0)

    def measure_scaling(self):
        sizes = sorted((os.path.getsize(path), path) for path in glob.glob(os.path.join(self.text, '*.txt')))
        small = [path for size, path in sizes if 6_000 < size < 8_000][:60]
        large = sizes[-1][1]
        idle = statistics.median(Cost([self.jura, '--version']).cpu for _ in range(9))

        def per_byte(paths):
            whole = os.path.join(self.work, 'scale')
            shutil.rmtree(whole, ignore_errors=True)
            os.makedirs(whole)
            for path in paths:
                shutil.copy(path, whole)
            cpu = statistics.median(
                Cost(self.check(whole, '--format', 'json', *self.out())).cpu for _ in range(self.runs))
            return (cpu - idle) / sum(os.path.getsize(path) for path in paths)

        self.row('CPU a byte, largest act / small acts', f'{per_byte([large]) / per_byte(small):.2f} ×', '≤ 1.2 ×',
                 f'{os.path.getsize(large) // 1000} kB against {len(small)} of 6 to 8 kB')

    def measure_workers(self):
        folder = os.path.join(self.corpus, 'lexdania')
        gains = []
        peak = 0.0
        for _ in range(max(1, self.runs // 2)):
            one = Cost(self.check(folder, '--format', 'json', *self.out()))
            two = Cost([*self.check(folder, '--format', 'json', *self.out()), '--jobs', '2'])
            gains.append(one.wall / two.wall)
            peak = max(peak, two.peak)
        self.row('two workers against one (wall)', f'{statistics.median(gains):.2f} ×', '≥ 1.85 ×')
        self.row('peak memory, two workers, all XML', f'{peak:.0f} MB', '≤ 120 MB')

    def measure_start(self):
        page = os.path.join(os.path.dirname(os.path.dirname(os.path.abspath(__file__))),
                            'Corpus/2027-L121-havsauna/bill.txt')
        version = min(Cost([self.jura, '--version']).wall for _ in range(50)) * 1000
        check = min(Cost([self.jura, 'check', page, '--no-cache', '--fail-on', 'never']).wall for _ in range(50)) * 1000
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
    parser.add_argument('--only', default='xml,html,text,scaling,workers,start,size')
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
