package org.diptych.core.check.drift.facts;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Addresses without what names a language: a page's translation is no other page. Stateless. */
public final class NeutralAddresses {
    private static final String LANGUAGE =
            "(?:zh[-_](?:cn|tw|hk|hans|hant)|en[-_](?:us|gb|uk)|eng|chs|chinese|english|en|zh|cn)";
    private static final Pattern IN_PATH = Pattern.compile("(?<=[/._\\-=])" + LANGUAGE + "(?=[/._\\-&#?]|$)");
    private static final Pattern HOST =
            Pattern.compile("^(?:https?:)?//(?:www\\.|m\\.)?(?:" + LANGUAGE + "\\.)?([^/?#:]+)");
    /** Sites that hold their articles under names in each language. */
    private static final List<String> WORDED =
            List.of("wikipedia.org", "baike.baidu.com", "wiktionary.org", "zhihu.com", "douban.com", "imdb.com");

    private NeutralAddresses() {}

    public static String reading(String address) {
        String plain = address.strip()
                .toLowerCase(Locale.ROOT)
                .replaceFirst("^https?:", "")
                .replaceFirst("^//www\\.", "//");
        String common = IN_PATH.matcher(plain.replaceFirst("(?<=//)" + LANGUAGE + "\\.", ""))
                .replaceAll("");
        return common.replaceAll("(?<![/#?])[/#?]++$", "")
                .replaceAll("[_\\-]+(?=[./?#&]|$)", "")
                .replaceAll("(?<=[/._\\-])[/._\\-]+", "");
    }

    /** Whether the two may well be one page in two languages. */
    public static boolean mayBeSame(String one, String other) {
        if (one.startsWith("#") && other.startsWith("#") || reading(one).equals(reading(other))) {
            return true;
        }
        String host = host(one);
        String otherHost = host(other);
        return WORDED.stream().anyMatch(site -> host.endsWith(site) || otherHost.endsWith(site));
    }

    private static String host(String address) {
        var found = HOST.matcher(address.toLowerCase(Locale.ROOT));
        return found.find() ? found.group(1) : "";
    }
}
