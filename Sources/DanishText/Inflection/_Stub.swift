package enum WordClass { case noun, verb, finite, participle, adjective
  package init?(code: String) { switch code { case "n": self = .noun; case "v": self = .verb; case "vf": self = .finite; case "vp": self = .participle; case "a": self = .adjective; default: return nil } }
  package static let codes = ["n","v","vf","vp","a"] }
package enum Inflection { package static func forms(of w: String, as c: WordClass) -> [String] { switch c { case .adjective: [w, w+"t", w+"e", w+"ere", w+"st", w+"ste"]; case .noun: [w, w+"en", w+"et", w+"er", w+"erne", w+"e", w+"ene"]; default: [w, w+"r", w+"s", w+"t", w+"de", String(w.dropLast())+"es"] } } }
