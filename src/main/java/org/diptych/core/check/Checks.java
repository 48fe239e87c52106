package org.diptych.core.check;

import java.util.Comparator;
import java.util.List;
import org.diptych.core.text.TextRange;
import org.diptych.core.text.TooMuchWork;
import org.diptych.core.text.WorkMeter;

/**
 * All the rules, in one list: the same behind the window and the command line.
 *
 * <p>What was found in a block is remembered for the next run; the instance is confined to one thread at a time.
 */
public final class Checks {
    private static final List<BlockCheck> PROSE = List.of(
            new TexCheck(),
            new DollarCheck(),
            new GluedBlockCheck(),
            new FullWidthLinkCheck(),
            new ZeroWidthCheck(),
            new TildeCheck(),
            new ImageAddressCheck(),
            new HtmlMarkdownCheck(),
            new BoldCheck());

    private final List<Check> all = List.of(
            new FrontMatterCheck(),
            new FrontMatterKeyCheck(),
            new FrontMatterValueCheck(),
            new FrontMatterTabCheck(),
            new BlockTagCheck(),
            new SiteTagCheck(),
            new BracesCheck(),
            new FenceCheck(),
            new MissingMoreCheck(),
            new UnknownKeyCheck(),
            new DuplicateKeyCheck(),
            new MalformedKeyCheck(),
            new UncitedReferenceCheck(),
            new ReferenceLineCheck(),
            new ReferenceMarkupCheck(),
            new CitationPlaceCheck(),
            new RefplusCheck(),
            new NeedlessRefplusCheck(),
            new HeadingIdCheck(),
            new DeepHtmlCheck(),
            new TexBlockCheck(),
            new BlockChecks(PROSE));

    private static List<Finding> found(Check check, CheckedPost post) {
        WorkMeter.stopIfInterrupted();
        try {
            return check.check(post);
        } catch (TooMuchWork | StackOverflowError tooMuch) {
            return List.of(Finding.info("check-gave-up", new TextRange(0, 0)));
        }
    }

    /** What all rules find in {@code post}, in the order of the file. */
    public List<Finding> run(CheckedPost post) {
        return all.stream()
                .flatMap(check -> found(check, post).stream())
                .sorted(Comparator.comparingInt(finding -> finding.range().start()))
                .toList();
    }
}
