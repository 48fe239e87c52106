package org.diptych.app.sheets;

import java.util.List;
import java.util.Locale;

/** Signs of prose that few keyboards have, by subject. Their names stand in the area {@code symbols}. Stateless. */
final class Symbols {
    static final List<String> ALL = List.of(
            "—", "–", "…", "·", "•", "§", "¶", "†", "‡", "※", "“", "”", "‘", "’", "«", "»", "「", "」", "『", "』", "《",
            "》", "〈", "〉", "【", "】", "〔", "〕", "——", "……", "、", "～", "〇", "￥", "→", "←", "↑", "↓", "↔", "⇒", "⇐", "⇔",
            "↦", "×", "÷", "±", "−", "≈", "≠", "≤", "≥", "∞", "√", "∑", "∏", "∫", "∂", "∈", "∉", "⊂", "∪", "∩", "∅",
            "∀", "∃", "¬", "∧", "∨", "°", "′", "″", "‰", "½", "⅓", "¼", "¾", "²", "³", "α", "β", "γ", "δ", "ε", "θ",
            "λ", "μ", "π", "σ", "τ", "φ", "ω", "Δ", "Ω", "©", "®", "™", "€", "£", "¥", "¢", "№", "℃", "✓", "✗", "★",
            "☆", "①", "②", "③", "④", "⑤", "á", "à", "ä", "é", "è", "ê", "ë", "ñ", "ö", "ü", "ç", "ß", "æ", "œ", "ø",
            "å", "ā", "ē", "ě", "ī", "ō", "ū", "ǎ", "ǐ", "ǒ", "ǔ", "ǘ", "ǚ", "\u00a0", "\u2009", "\u3000");

    private Symbols() {}

    /** Where the name of {@code sign} stands: its code points in hexadecimal digits. */
    static String key(String sign) {
        StringBuilder key = new StringBuilder("symbol");
        sign.codePoints().forEach(point -> key.append('.').append(String.format(Locale.ROOT, "%04x", point)));
        return key.toString();
    }
}
