import DanishText
import Testing

@Suite struct InflectionTests {
    @Test(
        "Adjectives",
        arguments: [
            ("fornøden", "fornøden fornødent fornødne"), ("aktuel", "aktuel aktuelt aktuelle"),
            ("egnet", "egnet egnede"), ("uegnet", "uegnet uegnede"), ("konkret", "konkret konkrete"),
            ("økonomisk", "økonomisk økonomiske"), ("grov", "grov groft grove grovere"),
            ("utvivlsom", "utvivlsom utvivlsomt utvivlsomme"), ("god", "god godt gode bedre bedst bedste"),
            ("nær", "nær nært nærmere nærmest"), ("passende", "passende"), ("udsat", "udsat udsatte"),
            ("væsentlig", "væsentlig væsentligt væsentlige væsentligere væsentligst"),
            ("relevant", "relevant relevante"),
            ("beskeden", "beskedent beskedne"), ("gentagen", "gentaget gentagne"), ("lille", "små mindre mindst"),
            ("undtagelsesvis", "undtagelsesvis undtagelsesvist undtagelsesvise"), ("usikker", "usikkert usikre"),
        ])
    func adjectives(word: String, expected: String) {
        let forms = Inflection.forms(of: word, as: .adjective)
        #expect(forms.first == word)
        #expect(Set(expected.split(separator: " ").map(String.init)).subtracting(forms) == [])
    }

    @Test(
        "Verbs",
        arguments: [
            ("fastsætte", "fastsætter fastsatte fastsat fastsættes"),
            ("vurdere", "vurderer vurderede vurderet vurderes"),
            ("træffe", "træffer traf truffet trufne træffes"), ("indgå", "indgår indgik indgået indgåede indgås"),
            ("afgive", "afgiver afgav afgivet afgivne afgives"),
            ("pålægge", "pålægger pålagde pålagt pålagte pålægges"),
            ("tillade", "tillader tillod tilladt tilladte tillades"), ("meddele", "meddelte meddelt meddeles"),
            ("offentliggøre", "offentliggør offentliggjort offentliggjorte offentliggøres"),
            ("tilbageholde", "tilbageholder tilbageholdt"), ("udvide", "udvider udvidede udvidet"),
            ("bestemme", "bestemmer bestemte bestemt bestemmes"), ("ville", "vil ville villet"),
            ("se", "ser så set ses"),
            ("overskride", "overskrider overskred overskredet overskredne overskrides"),
            ("opnå", "opnår opnåede opnået opnås"),
        ])
    func verbs(word: String, expected: String) {
        let forms = Inflection.forms(of: word, as: .verb)
        #expect(Set(expected.split(separator: " ").map(String.init)).subtracting(forms) == [])
    }

    @Test("Finite forms are infinitive, present and their passive")
    func finite() {
        #expect(Inflection.forms(of: "yde", as: .finite) == ["yde", "yder", "ydes"])
        #expect(Inflection.forms(of: "gå", as: .finite) == ["gå", "går"])
        #expect(Inflection.forms(of: "skrive", as: .participle) == ["skrevet", "skrevne"])
    }

    @Test(
        "Nouns",
        arguments: [
            ("skøn", "skøn skønnet skønnene skønnets"), ("attest", "attesten attester attesterne attesternes"),
            ("register", "registeret registret registre registrene"), ("nummer", "nummeret numre numrene"),
            ("ansøger", "ansøgeren ansøgere ansøgerne ansøgernes"), ("ulempe", "ulempen ulemper ulemperne"),
            ("ministerium", "ministeriet ministerier ministeriernes"), ("statistik", "statistikken statistikker"),
            ("regel", "regler reglen reglerne"), ("møde", "mødet møder møderne"), ("retsmøde", "retsmødet retsmøder"),
            ("personnummer", "personnummeret personnumre"), ("barn", "barnet børn børnene børnenes"),
            ("vurdering", "vurderingen vurderinger"), ("tilladelse", "tilladelsen tilladelser"),
            ("tilfælde", "tilfældet tilfælde tilfældene"), ("rettighed", "rettigheden rettigheder"),
            ("medlem", "medlemmet medlemmer medlemmerne"), ("sygdom", "sygdommen sygdomme"),
            ("dag", "dagen dage dagene"),
        ])
    func nouns(word: String, expected: String) {
        let forms = Inflection.forms(of: word, as: .noun)
        #expect(Set(expected.split(separator: " ").map(String.init)).subtracting(forms) == [])
    }

    @Test("Forms that are passed in win")
    func passedIn() {
        let inflection = Inflection(irregular: [("fundats", .noun, ["fundatsen"])])
        #expect(inflection.forms(of: "fundats", as: .noun) == ["fundats", "fundatsen"])
        #expect(Inflection.spellings(of: "mv") == ["mv", "m.v"])
    }
}
