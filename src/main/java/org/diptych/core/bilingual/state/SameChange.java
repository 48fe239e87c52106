package org.diptych.core.bilingual.state;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Whether both sides of a pair changed in the same way, in what is the same in every language: a citation key that was
 * renamed, an image that was moved. Then no translation waits. Stateless.
 */
final class SameChange {
    /** Tags of Hexo, addresses of links and images. */
    private static final Pattern SAME =
            Pattern.compile("\\{%.*?%\\}|\\]\\([^()\\s]*(?=[\\s)])|\\b(?:src|href)\\s*=\\s*\"[^\"]*\"");

    private SameChange() {}

    static boolean made(Agreement before, SideText first, SideText second) {
        return onlySame(before.first(), first)
                && onlySame(before.second(), second)
                && same(first).equals(same(second));
    }

    private static boolean onlySame(SideText before, SideText now) {
        return !before.equals(now) && without(before).equals(without(now));
    }

    private static String without(SideText text) {
        return SAME.matcher(text.text()).replaceAll("{}");
    }

    private static List<String> same(SideText text) {
        return SAME.matcher(text.text())
                .results()
                .map(MatchResult::group)
                .sorted()
                .toList();
    }
}
