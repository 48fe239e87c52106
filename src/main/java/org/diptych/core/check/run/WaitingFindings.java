package org.diptych.core.check.run;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.diptych.core.bilingual.state.Waiting;
import org.diptych.core.bilingual.state.WaitingPair;
import org.diptych.core.check.Finding;

/** What waits in a post, as findings: each at the side its author has to look at. Stateless. */
public final class WaitingFindings {
    private static final int LONGEST = 40;

    private WaitingFindings() {}

    /** A finding for each side that waits, in the order of the file. */
    public static List<Finding> of(Waiting waiting) {
        List<Finding> findings = new ArrayList<>();
        for (WaitingPair pair : waiting.pairs()) {
            for (int side = 0; side < 2; side++) {
                if (pair.waits().waits(side)) {
                    findings.add(Finding.warning(
                                    "waiting." + sentence(pair, side), pair.range(side), shortened(pair.now(side)))
                            .relatedTo(pair.range(1 - side)));
                }
            }
        }
        findings.sort(Comparator.comparingInt(finding -> finding.range().start()));
        return findings;
    }

    private static String sentence(WaitingPair pair, int side) {
        if (pair.agreed().isNothing()) {
            return "draft";
        }
        return pair.changed(side) ? "both" : "changed";
    }

    private static String shortened(String text) {
        String line = text.replace('\n', ' ');
        if (line.length() <= LONGEST) {
            return line;
        }
        int end = Character.isHighSurrogate(line.charAt(LONGEST - 1)) ? LONGEST - 1 : LONGEST;
        return line.substring(0, end) + "…";
    }
}
