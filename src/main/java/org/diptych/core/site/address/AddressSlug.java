package org.diptych.core.site.address;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * A text as a part of an address, by hexo-util's {@code slugize}: accents are taken off, all that is neither letter nor
 * number becomes one dash. Stateless.
 */
public final class AddressSlug {
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x1f]");
    /** JavaScript's blanks among them. */
    private static final Pattern SPECIAL = Pattern.compile(
            "[\\s\\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff~`!@#$%^&*()\\-_+=\\[\\]{}|\\\\;:\"'<>,.?/]+");

    private static final Pattern ENDS = Pattern.compile("^-+|-+$");
    /** What hexo-util writes for letters that Unicode does not take apart: first the plain letters, then these. */
    private static final String LETTERS =
            """
            OE:Œ oe:œ AE:ÆǢǼ O:ØƆƟǾꝊꝌ s:ßȿẛꞅꞩ ae:æǣǽ o:øǿɔɵꝋꝍ D:ĐƉƊƋꝹ d:đƌɖɗꝺ H:ĦⱧⱵꞍ h:ħɥⱨⱶ i:ıɨ L:ĿŁȽⱠⱢꝆꝈꞀ
            l:ŀłſƚɫⱡꝇꝉꞁ n:ŉƞɲꞑꞥ T:ŦƬƮȾꞆ t:ŧƭʈⱦꞇ b:ƀƃɓ B:ƁƂɃ C:ƇȻꜾ c:ƈȼↄꜿ E:ƎƐ F:ƑꝻ f:ƒꝼ G:ƓǤꝽꝾꞠ hv:ƕ I:Ɨ
            K:ƘⱩꝀꝂꝄꞢ k:ƙⱪꝁꝃꝅꞣ M:ƜⱮ N:ƝȠꞐꞤ OI:Ƣ oi:ƣ P:ƤⱣꝐꝒꝔ p:ƥᵽꝑꝓꝕ V:ƲɅꝞ Y:ƳɎỾ y:ƴɏỿ Z:ƵȤⱫⱿꝢ z:ƶȥɀⱬꝣ
            DZ:ǄǱ Dz:ǅǲ dz:ǆǳ LJ:Ǉ Lj:ǈ lj:ǉ NJ:Ǌ Nj:ǋ nj:ǌ e:ǝɇɛ g:ǥɠᵹꝿꞡ OU:Ȣ ou:ȣ A:ȺⱯ U:Ʉ J:Ɉ j:ɉ Q:ɊꝖꝘ q:ɋꝗꝙ
            R:ɌⱤꝚꞂꞦ r:ɍɽꝛꞃꞧ a:ɐẚⱥ m:ɯɱ u:ʉ v:ʋʌꝟ S:ẞⱾꞄꞨ W:Ⱳ w:ⱳ TZ:Ꜩ tz:ꜩ AA:Ꜳ aa:ꜳ AO:Ꜵ ao:ꜵ AU:Ꜷ au:ꜷ AV:ꜸꜺ
            av:ꜹꜻ AY:Ꜽ ay:ꜽ OO:Ꝏ oo:ꝏ VY:Ꝡ vy:ꝡ
            """;

    private static final Map<Character, String> PLAIN = plainLetters();

    private AddressSlug() {}

    /** {@code text} as a slug; empty if nothing is left of it. */
    public static String of(String text) {
        String plain = CONTROL.matcher(withoutAccents(text)).replaceAll("");
        return ENDS.matcher(SPECIAL.matcher(plain).replaceAll("-")).replaceAll("");
    }

    /** {@code text} as a slug, as the setting {@code filename_case} wants it: 1 small letters, 2 capitals, 0 neither. */
    public static String of(String text, int letterCase) {
        String slug = of(text);
        return letterCase == 1 ? slug.toLowerCase(Locale.ROOT) : letterCase == 2 ? slug.toUpperCase(Locale.ROOT) : slug;
    }

    private static String withoutAccents(String text) {
        if (text.chars().allMatch(c -> c < 0x7f)) {
            return text;
        }
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            plain.append(withoutAccent(text.charAt(i)));
        }
        return plain.toString();
    }

    private static String withoutAccent(char letter) {
        if (letter < 0x7f) {
            return String.valueOf(letter);
        }
        String listed = PLAIN.get(letter);
        if (listed != null) {
            return listed;
        }
        boolean latin = letter >= 0xc0 && letter <= 0x24f || letter >= 0x1e00 && letter <= 0x1eff;
        boolean wide = letter >= 0x24b6 && letter <= 0x24e9 || letter >= 0xff21 && letter <= 0xff5a;
        String whole = String.valueOf(letter);
        if (!latin && !wide) {
            return whole;
        }
        char base = Normalizer.normalize(whole, wide ? Normalizer.Form.NFKD : Normalizer.Form.NFD)
                .charAt(0);
        return base < 0x7f && Character.isLetter(base) ? String.valueOf(base) : whole;
    }

    private static Map<Character, String> plainLetters() {
        Map<Character, String> plain = new HashMap<>();
        for (String group : LETTERS.strip().split("\\s+")) {
            int colon = group.indexOf(':');
            for (char letter : group.substring(colon + 1).toCharArray()) {
                plain.put(letter, group.substring(0, colon));
            }
        }
        return plain;
    }
}
