/// Verbs that do not form their past with -ede, as far as legal text uses them. A table: longer than other files.
enum IrregularVerbs {
    /// The forms of a verb without a prefix.
    struct Row {
        let present: [String]
        let past: [String]
        let participles: [String]
        let hasPassive: Bool
    }

    /// The row of a verb and the prefixes before it, nil for verbs of the large regular class.
    static func row(for infinitive: String) -> (prefix: String, row: Row)? {
        guard !regular.contains(infinitive) else { return nil }
        var start = infinitive.startIndex
        while start < infinitive.endIndex {
            if let row = rows[String(infinitive[start...])], isPrefix(infinitive[..<start]) {
                return (String(infinitive[..<start]), row)
            }
            start = infinitive.index(after: start)
        }
        return nil
    }

    /// Whether letters before a verb are one or more known prefixes.
    private static func isPrefix(_ letters: Substring) -> Bool {
        letters.isEmpty || prefixes.contains { letters.hasPrefix($0) && isPrefix(letters.dropFirst($0.count)) }
    }

    private static let prefixes: Set<String> = Set(
        """
        ad aner af an be bekendt bi bort de efter er fast fejl fort for fore forud fra frem fri færdig gen genop god \
        godt hen i igang igen igennem imod imøde ind inde iværk klar kort lige lov markeds med mis mod ned offentlig \
        om op oplys over på rette rå sam sammen sandsynlig selv sider stad stor til tilbage tilkende tilside tilveje \
        tilgode u ud uden und under ved vedlige videre gennem tilrette del parts råd opret kund fuld skades ugyldig tvangs rede \
        nødvendig umulig mulig synlig anskuelig lovlig gyldig tydelig hemmelig
        """.split(separator: " ").map(String.init))

    /// Verbs of the large class that look like a prefix and an irregular verb.
    private static let regular: Set<String> = [
        "udvide", "afspejle", "forære", "besvare", "fortie", "indvie", "opleve", "forlove", "antyde",
        "overvære",
    ]

    /// infinitive, present, past, participles; `/` between forms, `-` for none, `!` before verbs without a passive.
    private static let strong = """
        give giver gav givet/givne
        tage tager tog taget/tagne
        sætte sætter satte sat/satte
        træffe træffer traf truffet/trufne
        lægge lægger lagde lagt/lagte
        byde byder bød budt/budte
        slå slår slog slået/slåede
        !gå går gik gået/gåede
        indgå indgår indgik indgået/indgåede
        omgå omgår omgik omgået/omgåede
        undgå undgår undgik undgået/undgåede
        !stå står stod stået/ståede
        se ser så set/sete
        finde finder fandt fundet/fundne
        holde holder holdt holdt/holdte
        skrive skriver skrev skrevet/skrevne
        bære bærer bar båret/bårne
        drive driver drev drevet/drevne
        !komme kommer kom kommet/komne
        få får fik fået
        !lade lader lod ladet/ladt
        tillade tillader tillod tilladt/tilladte
        forlade forlader forlod forladt/forladte
        efterlade efterlader efterlod efterladt/efterladte
        undlade undlader undlod undladt/undladte
        overlade overlader overlod overladt/overladte
        !ligge ligger lå ligget
        sige siger sagde sagt/sagte
        vide ved vidste vidst
        !ville vil ville villet
        !kunne kan kunne kunnet
        !skulle skal skulle skullet
        !måtte må måtte måttet
        !burde bør burde burdet
        !være er var været
        !have har havde haft
        !blive bliver blev blevet/blevne
        gøre gør gjorde gjort/gjorte
        nyde nyder nød nydt/nydte
        !lyde lyder lød lydt
        betyde betyder betød betydet
        bryde bryder brød brudt/brudte
        skyde skyder skød skudt/skudte
        !flyde flyder flød flydt
        stryge stryger strøg strøget/strøgne
        bede beder bad bedt
        !træde træder trådte trådt/trådte
        overtræde overtræder overtrådte overtrådt/overtrådte
        hjælpe hjælper hjalp hjulpet/hjulpne
        vælge vælger valgte valgt/valgte
        sælge sælger solgte solgt/solgte
        spørge spørger spurgte spurgt/spurgte
        følge følger fulgte fulgt/fulgte
        bringe bringer bragte bragt/bragte
        fortælle fortæller fortalte fortalt/fortalte
        tælle tæller talte talt/talte
        !gælde gælder gjaldt gældt
        !dø dør døde død/døde
        slippe slipper slap sluppet/slupne
        skære skærer skar skåret/skårne
        stjæle stjæler stjal stjålet/stjålne
        binde binder bandt bundet/bundne
        vinde vinder vandt vundet/vundne
        !svinde svinder svandt svundet/svundne
        tvinge tvinger tvang tvunget/tvungne
        !falde falder faldt faldet/faldne
        overfalde overfalder overfaldt overfaldet/overfaldne
        !løbe løber løb løbet/løbne
        gribe griber greb grebet/grebne
        lide lider led lidt/lidte
        !skride skrider skred skredet/skredne
        overskride overskrider overskred overskredet/overskredne
        !stige stiger steg steget/stegne
        overstige overstiger oversteg oversteget/overstegne
        vige viger veg veget/vegne
        trække trækker trak trukket/trukne
        drage drager drog draget/dragne
        !sidde sidder sad siddet
        !hedde hedder hed heddet
        række rækker rakte rakt/rakte
        strække strækker strakte strakt/strakte
        vække vækker vakte vakt/vakte
        rive river rev revet/revne
        fryse fryser frøs frosset/frosne
        !ske sker skete sket/skete
        slide slider sled slidt/slidte
        nå når nåede nået/nåede
        så sår såede sået/såede
        """

    /// Verbs that form their past with -te: søge, søgte, søgt.
    private static let short = """
        søge tale kende sende vende bruge dele mene lyse høre føre køre læse vise rejse spise løse låse nævne dømme \
        bestemme stemme glemme gemme rømme tømme fylde melde skylde tjene låne begynde prise kalde måle tåle tabe \
        skabe købe lære vejlede indlede aflede udlede forlede tillede møde føde støde berede brede sprede klæde \
        tænke skænde ramme forsømme røre føle skille bestille tænde brænde spænde bage smage knuse dræbe råbe ende \
        stræbe udstede volde forlange
        """

    private static let rows: [String: Row] = {
        var rows: [String: Row] = [:]
        for line in strong.split(separator: "\n") {
            let columns = line.split(separator: " ").map { $0.split(separator: "/").map(String.init) }
            let infinitive = columns[0][0]
            let hasPassive = !infinitive.hasPrefix("!")
            rows[hasPassive ? infinitive : String(infinitive.dropFirst())] = Row(
                present: columns[1], past: columns[2], participles: columns[3], hasPassive: hasPassive)
        }
        for word in short.split(separator: " ").map(String.init) where word.hasSuffix("e") {
            rows[word] = weak(word)
        }
        return rows
    }()

    /// The row of a verb with -te; a doubled consonant becomes single: dømme, dømte.
    private static func weak(_ infinitive: String) -> Row {
        var stem = String(infinitive.dropLast())
        if let last = stem.last, stem.dropLast().last == last { stem.removeLast() }
        return Row(
            present: [infinitive + "r"], past: [stem + "te"], participles: [stem + "t", stem + "te"], hasPassive: true)
    }
}
