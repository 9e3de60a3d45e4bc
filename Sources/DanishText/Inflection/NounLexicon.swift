/// Nouns of legal text whose gender or plural their ending does not tell. A table: longer than other files.
enum NounLexicon {
    typealias Paradigm = NounInflection.Paradigm

    /// The paradigm of a noun, or of the noun of at least `headLength` letters that a compound ends in, the longest that
    /// is known.
    static func paradigm(of word: String, headLength: Int) -> Paradigm? {
        if let paradigm = paradigms[word] { return paradigm }
        let letters = Array(word)
        guard letters.count >= headLength + 2 else { return nil }
        for start in 2...(letters.count - headLength) {
            if let paradigm = paradigms[String(letters[start...])] { return paradigm }
        }
        return nil
    }

    /// The forms of a noun that follows no paradigm, behind whatever it is compounded with.
    static func wholeForms(of word: String) -> [String]? {
        for (head, forms) in whole where word.hasSuffix(head) && word.count != head.count + 1 {
            let first = word.dropLast(head.count)
            return forms.map { first + $0 }
        }
        return nil
    }

    private static let whole: [(String, [String])] =
        """
        barn barnet børn børnene
        mand manden mænd mændene
        register registeret registret registre registrene
        forælder forælderen forældre forældrene
        bog bogen bøger bøgerne
        hånd hånden hænder hænderne
        nat natten nætter nætterne
        kriterium kriteriet kriterier kriterierne
        centrum centret centre centrene
        center centeret centret centre centrene
        fuldmægtig fuldmægtigen fuldmægtige fuldmægtigene
        data dataene
        medie mediet medier medierne
        bror broren brødre brødrene
        datter datteren døtre døtrene
        søster søsteren søstre søstrene
        stad staden stæder stæderne
        check checken checks checkene
        skema skemaet skemaer skemaerne
        tema temaet temaer temaerne
        firma firmaet firmaer firmaerne
        kilde kilden kilder kilderne
        foto fotoet fotos
        forum forummet forummer fora
        ansat ansatte
        """.split(separator: "\n").map { line in
            let words = line.split(separator: " ").map(String.init)
            return (words[0], Array(words.dropFirst()))
        }

    /// Gender (n common, t neuter) and plural (`-` none, `0` as the singular, `e`, `er`), then `+` for a doubled last
    /// consonant and `~` for an e that falls out; and the nouns that go so.
    private static let table = """
        t0 behov forhold vilkår krav år køb brug forbrug misbrug dyr valg tal afslag udslag tilslag løb frø udfald
        t0 forslag fradrag bidrag indgreb forløb beløb omløb indhold ophold vedhold underhold opslag grundlag lag tilsyn
        t0 hensyn eftersyn syn hus ord samfund fund salg ophør forhør sprog værk netværk tilsagn flertal mindretal slag
        t0 mål formål spørgsmål søgsmål lejemål drab overfald bortfald frafald affald nævn værn hverv erhverv kort lån
        t0 svar forsvar udvalg bind folk skridt gods udkast fravær tilfælde udseende vederlag råd vidnesbyrd
        t0 bånd landbrug fald dødsfald forlig korn døgn fag angreb forsøg ting kald søskende
        t0+ skøn spil skel køn hul bud tilbud forbud påbud udbud skud indskud tilskud udskud overskud underskud brud
        t0+ afbrud udlæg indlæg tillæg anlæg pålæg sagsanlæg tryk udtryk indtryk pas led job afsnit hjem trin optrin
        t0+ træk udtræk handicap
        t- samliv omdømme udstyr personel kendskab støv ansvar politi
        te skilt navn segl brev bord tag blad brød skib land vand
        te~ nummer lager kammer teater
        ter møde vidne mærke stykke område emne institut kontor testamente ærinde dokument argument departement parlament
        ter element instrument abonnement produkt objekt projekt subjekt sekretariat certifikat resultat mandat apparat
        ter duplikat patent talent system problem amt notat domicil interview format selskab fællesskab regnskab
        ter ægteskab budskab partnerskab venskab ejerskab medlemskab depot menneske direktorat værelse akademi bureau
        ter niveau gode onde foretagende tidsskrift referat citat areal materiale potentiale lokale personale kvartal
        ter tribunal parti monopol bibliotek kartotek apotek hospital anliggende mellemværende tilgodehavende løfte
        ter eksemplar honorar inventar bevis gebyr arbejde punkt tidspunkt standpunkt udgangspunkt køretøj fartøj
        ter sted skrift loft dekret fiskeri logi klima provenu team pengeinstitut rige væsen organ signalement bo miljø
        ter+ budget medlem lem stof telegram program
        ter~ middel kapitel stempel fængsel varsel eksempel
        ne dag vej gang grund del fordel stil kreds ring stol domstol krig brand lov hest havn slægtning udlænding lærling flygtning skov vogn bestand fond bopæl
        ne fisk yngling
        ne~ minister alder
        ne+ strøm ejendom dom sygdom rigdom straf
        n- tro orden vandel uagtsomhed omsorg vægt magt hjælp svig tarv gæld told løn moral habilitet karens natur adfærd henstand
        n0 fejl sko
        n-~ trivsel
        n-+ skik forvaltningsskik
        ner art attest post kvalifikation frist pligt sag formular original kapital bolig portal person instans avis
        ner licens bevilling afgift proces part tid by værdi bank kommune region myndighed højskole form stat advokat
        ner kontrakt adresse lejlighed ulykke bedrift drift skade gave side mængde måned uge kandidat plan karakter bil
        ner rest formue tvist gren forskrift udskrift afskrift underskrift påskrift arv
        ner+ blanket ret kontrol sum butik klub skat statistik protokol paragraf
        ner~ artikel regel seddel handel udførsel indførsel cykel titel muskel
        """

    private static let paradigms: [String: Paradigm] = {
        var paradigms: [String: Paradigm] = [:]
        for line in table.split(separator: "\n") {
            let words = line.split(separator: " ").map(String.init)
            guard let paradigm = Paradigm(code: words[0]) else { continue }
            for word in words.dropFirst() { paradigms[word] = paradigm }
        }
        return paradigms
    }()
}

extension NounInflection.Paradigm {
    /// Reads a code of the table, `ner+`.
    init?(code: String) {
        let letters = code.filter { $0 != "+" && $0 != "~" }
        let plurals: [Substring: Plural] = ["-": .none, "0": .zero, "e": .e, "er": .er]
        guard let plural = plurals[letters.dropFirst()] else { return nil }
        self.init(
            gender: letters.hasPrefix("n") ? .common : .neuter, plural: plural, isDoubled: code.contains("+"),
            isContracted: code.contains("~"))
    }
}
