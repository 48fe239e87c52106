package org.diptych.core.site.pictures;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.diptych.core.check.Finding;
import org.diptych.core.text.TextEdit;
import org.diptych.core.text.TextRange;

/** What is wrong with the pictures of a post: there is no file, it is too large, nothing says what it shows. Stateless. */
public final class PictureFindings {
    private static final String MISSING = "picture-missing";
    private static final String CAPITALS = MISSING + ".capitals";
    private static final int KILO = 1024;
    private static final int NAMED = 3;

    /**
     * What an author wants to know.
     *
     * @param largest a picture of more kilobytes is told; 0 for none
     * @param altWanted whether a picture without a description is told
     */
    public record Wishes(int largest, boolean altWanted) {
        /** What is told where the author said nothing. */
        public static final Wishes USUAL = new Wishes(2048, false);
    }

    private PictureFindings() {}

    /**
     * What is wrong with {@code uses}, in the order of the file.
     *
     * @param text the post
     */
    public static List<Finding> of(String text, List<PictureUse> uses, PictureFiles files, Wishes wishes) {
        List<Finding> findings = new ArrayList<>();
        for (PictureUse use : uses) {
            PictureFiles.Found found = files.byAddress().get(use.address());
            if (found != null && !found.isThere()) {
                findings.add(missing(text, use, found.nearly()));
            } else if (found != null && wishes.largest() > 0 && found.bytes() > (long) wishes.largest() * KILO) {
                findings.add(Finding.info("picture-large", use.place(), shown(use), megabytes(found.bytes())));
            }
            if (wishes.altWanted() && !use.described()) {
                findings.add(Finding.info("picture-alt", use.place(), shown(use)));
            }
        }
        List<String> unused = files.unused(text);
        if (!unused.isEmpty()) {
            String names = String.join(", ", unused.subList(0, Math.min(NAMED, unused.size())));
            findings.add(Finding.info(
                    unused.size() == 1 ? "unused-file" : "unused-file.many",
                    new TextRange(0, 0),
                    unused.size() > NAMED ? names + ", …" : names,
                    String.valueOf(unused.size())));
        }
        return findings;
    }

    /**
     * {@code findings} and {@code more}, in the order of the file. Where a tag names no file of its post nothing is
     * published, so no picture is broken there; of both, what knows the file that was meant is told.
     */
    public static List<Finding> together(List<Finding> findings, List<Finding> more) {
        if (more.isEmpty()) {
            return findings;
        }
        Map<TextRange, String> pictures = new HashMap<>();
        more.forEach(finding -> pictures.merge(finding.range(), finding.sentence(), (one, other) -> one));
        Set<TextRange> unpublished = new HashSet<>();
        List<Finding> all = new ArrayList<>();
        for (Finding finding : findings) {
            boolean unnamed = finding.rule().equals("missing-asset");
            if (!unnamed || !CAPITALS.equals(pictures.get(finding.range()))) {
                all.add(finding);
            }
            if (unnamed) {
                unpublished.add(finding.range());
            }
        }
        more.stream()
                .filter(finding -> !finding.sentence().equals(MISSING) || !unpublished.contains(finding.range()))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(finding -> finding.range().start()));
        return all;
    }

    private static Finding missing(String text, PictureUse use, String nearly) {
        if (nearly.isEmpty()) {
            return Finding.warning(MISSING, use.place(), shown(use));
        }
        String wanted = use.address().substring(use.address().lastIndexOf('/') + 1);
        Finding finding = Finding.warning(CAPITALS, use.place(), shown(use), nearly);
        int at = text.indexOf(wanted, use.place().start());
        boolean plain = at >= 0 && at + wanted.length() <= use.place().end() && wanted.length() == nearly.length();
        return plain
                ? finding.with("picture-name", new TextEdit(TextRange.ofLength(at, wanted.length()), nearly))
                : finding;
    }

    private static String shown(PictureUse use) {
        String address = use.address();
        return address.length() <= 80
                ? address
                : address.substring(0, 40) + "…" + address.substring(address.length() - 30);
    }

    /** With as many digits as it takes to say something: 3.4, 0.02. */
    private static String megabytes(long bytes) {
        BigDecimal size = BigDecimal.valueOf(bytes / (double) KILO / KILO);
        return size.setScale(1, RoundingMode.HALF_UP).signum() > 0
                ? String.format(Locale.ROOT, "%.1f", size)
                : size.round(new MathContext(1)).toPlainString();
    }
}
