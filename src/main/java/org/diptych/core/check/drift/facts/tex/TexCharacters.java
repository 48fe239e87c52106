package org.diptych.core.check.drift.facts.tex;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The commands of TeX that are read as a character which authors also type as it is, {@code ×} for one. Stateless. */
final class TexCharacters {
    private static final String GREEK = "α alpha β beta γ gamma δ delta ε epsilon ζ zeta η eta θ theta ι iota κ kappa"
            + " λ lambda μ mu ν nu ξ xi π pi ρ rho σ sigma τ tau υ upsilon φ phi χ chi ψ psi ω omega ϕ phi ϵ epsilon"
            + " Γ Gamma Δ Delta ∆ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Υ Upsilon Φ Phi Ψ Psi Ω Omega";
    private static final String SIGNS = "× times · cdot ⋅ cdot ÷ div ± pm ∓ mp ∗ ast ∘ circ • bullet ⊗ otimes ⊕ oplus"
            + " ⊙ odot ≤ le ⩽ le ≥ ge ⩾ ge ≠ ne ≈ approx ≡ equiv ≅ cong ∼ sim ≃ simeq ≪ ll ≫ gg ∝ propto ∈ in ∉ notin"
            + " ∋ ni ⊂ subset ⊆ subseteq ⊃ supset ⊇ supseteq ∪ cup ∩ cap ∖ setminus ∅ emptyset ∧ wedge ∨ vee ¬ neg"
            + " ∀ forall ∃ exists ∞ infty ∂ partial ∇ nabla ∑ sum ∏ prod ∫ int → to ← gets ↔ leftrightarrow"
            + " ⇒ Rightarrow ⇐ Leftarrow ⇔ Leftrightarrow ↦ mapsto ↑ uparrow ↓ downarrow … dots ⋯ dots ⋮ vdots ⋱ ddots"
            + " ∣ mid ∥ Vert ⟨ langle ⟩ rangle ⌊ lfloor ⌋ rfloor ⌈ lceil ⌉ rceil ⊥ perp ∠ angle △ triangle ℓ ell"
            + " ⊤ top † dagger";
    private static final Map<Character, String> NAMES = names(GREEK + " " + SIGNS);

    private static final Map<String, String> CHARACTERS = characters();
    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]++)");

    private TexCharacters() {}

    private static Map<String, String> characters() {
        Map<String, String> characters = new HashMap<>();
        NAMES.forEach((character, name) -> characters.put(name, String.valueOf(character)));
        return Map.copyOf(characters);
    }

    private static Map<Character, String> names(String list) {
        Map<Character, String> names = new HashMap<>();
        String[] all = list.split(" ");
        for (int i = 0; i < all.length; i += 2) {
            names.put(all[i].charAt(0), all[i + 1]);
        }
        return Map.copyOf(names);
    }

    /** What {@code reading} is where its commands are typed as characters. */
    static String typed(String reading) {
        if (reading.indexOf('\\') < 0) {
            return reading;
        }
        Matcher command = COMMAND.matcher(reading);
        return command.replaceAll(
                found -> Matcher.quoteReplacement(CHARACTERS.getOrDefault(found.group(1), found.group())));
    }

    /** The command, without its backslash, that says the same as {@code c}; null if there is none. */
    static @Nullable String name(char c) {
        return NAMES.get(c);
    }

    /** What {@code c} is typed as in Latin text: Chinese keyboards give wide characters. */
    static char halfWidth(char c) {
        if (c > '\uFF00' && c < '\uFF5F') {
            return (char) (c - 0xFEE0);
        }
        return switch (c) {
            case '，', '、' -> ',';
            case '。' -> '.';
            case '−', '–' -> '-';
            default -> c;
        };
    }
}
