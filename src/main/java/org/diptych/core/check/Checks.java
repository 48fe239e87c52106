package org.diptych.core.check;

import java.util.Comparator;
import java.util.List;

/** All the rules, in one list: the same behind the window and the command line. */
public final class Checks {
    private static final List<Check> ALL = List.of(
            new FrontMatterCheck(),
            new BlockTagCheck(),
            new MissingMoreCheck(),
            new UnknownKeyCheck(),
            new DuplicateKeyCheck(),
            new UncitedReferenceCheck(),
            new RefplusCheck());

    private Checks() {}

    /** What all rules find in {@code post}, in the order of the file. */
    public static List<Finding> run(CheckedPost post) {
        return ALL.stream()
                .flatMap(check -> check.check(post).stream())
                .sorted(Comparator.comparingInt(finding -> finding.range().start()))
                .toList();
    }
}
