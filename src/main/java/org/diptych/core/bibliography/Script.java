package org.diptych.core.bibliography;

import org.jspecify.annotations.Nullable;

/** Raised, lowered and doubled letters as plain text. Stateless. */
public final class Script {
    private static final String PLAIN = "0123456789+-=()aeoxhklmnpstijruv";
    private static final String LOWERED = "₀₁₂₃₄₅₆₇₈₉₊₋₌₍₎ₐₑₒₓₕₖₗₘₙₚₛₜᵢⱼᵣᵤᵥ";
    private static final String TO_RAISE = "0123456789+-=()niabcdefghjklmoprstuvwxyzT*′°";
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁼⁽⁾ⁿⁱᵃᵇᶜᵈᵉᶠᵍʰʲᵏˡᵐᵒᵖʳˢᵗᵘᵛʷˣʸᶻᵀ*′°";
    private static final String TO_DOUBLE = "CHNPQRZ";
    private static final String DOUBLED = "ℂℍℕℙℚℝℤ";

    private Script() {}

    /** {@code text} raised ({@code ^}) or lowered ({@code _}), where each of its letters can be; else behind the mark. */
    public static String of(char mark, String text) {
        String changed = mark == '^' ? mapped(text, TO_RAISE, RAISED) : mapped(text, PLAIN, LOWERED);
        if (changed != null) {
            return changed;
        }
        return text.codePointCount(0, text.length()) == 1 ? mark + text : mark + "(" + text + ")";
    }

    public static String doubled(String text) {
        String changed = mapped(text, TO_DOUBLE, DOUBLED);
        return changed == null ? text : changed;
    }

    private static @Nullable String mapped(String text, String from, String to) {
        StringBuilder mapped = new StringBuilder();
        for (char c : text.toCharArray()) {
            int place = from.indexOf(c);
            if (place < 0) {
                return null;
            }
            mapped.append(to.charAt(place));
        }
        return mapped.toString();
    }
}
