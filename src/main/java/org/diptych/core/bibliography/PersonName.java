package org.diptych.core.bibliography;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * The name of somebody who made a work, or of a body that did. Immutable; nothing is null, what is missing is empty.
 *
 * @param family the family name; of a body the whole name
 * @param given given names
 * @param particle what stands before the family name and is written with it: {@code van der}
 * @param suffix {@code Jr.}, {@code III}
 * @param whole whether {@code family} is written as it stands: a body, or a name of letters without case
 */
public record PersonName(String family, String given, String particle, String suffix, boolean whole) {
    /** Stands last where a source says that there are more and names them no further. */
    public static final PersonName OTHERS = new PersonName("et al.", "", "", "", true);

    private static final Pattern EAST_ASIAN =
            Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}·・]+");

    public PersonName {
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(given, "given");
        Objects.requireNonNull(particle, "particle");
        Objects.requireNonNull(suffix, "suffix");
    }

    /** A name that is written as it stands. */
    public static PersonName whole(String name) {
        return new PersonName(name, "", "", "", true);
    }

    /**
     * A person's name. One in Chinese, Japanese or Korean writing has no initials and no comma: its parts are written
     * one after the other.
     */
    public static PersonName of(String family, String given, String particle, String suffix) {
        String together = (family + given).replaceAll("\\s", "");
        if (particle.isEmpty() && EAST_ASIAN.matcher(together).matches()) {
            return whole(together);
        }
        return new PersonName(family, given, particle, suffix, false);
    }

    /** A name written as it is spoken, {@code Joost van der Meer}; a single word is the whole name. */
    public static PersonName inOrder(String written) {
        List<String> words = List.of(written.strip().split("\\s+"));
        PersonName together = of(String.join(" ", words), "");
        if (together.whole() || words.size() == 1) {
            return whole(together.family());
        }
        int family = words.size() - 1;
        int particle = family;
        while (particle > 1 && Character.isLowerCase(words.get(particle - 1).codePointAt(0))) {
            particle--;
        }
        return of(
                words.get(family),
                String.join(" ", words.subList(0, particle)),
                String.join(" ", words.subList(particle, family)),
                "");
    }

    public static PersonName of(String family, String given) {
        return of(family, given, "", "");
    }
}
