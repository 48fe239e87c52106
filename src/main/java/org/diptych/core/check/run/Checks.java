package org.diptych.core.check.run;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.diptych.core.check.BlockCheck;
import org.diptych.core.check.Check;
import org.diptych.core.check.CheckedPost;
import org.diptych.core.check.Finding;
import org.diptych.core.check.citation.BlockTagCheck;
import org.diptych.core.check.citation.CitationPlaceCheck;
import org.diptych.core.check.citation.DuplicateKeyCheck;
import org.diptych.core.check.citation.MalformedKeyCheck;
import org.diptych.core.check.citation.NeedlessRefplusCheck;
import org.diptych.core.check.citation.ReferenceLineCheck;
import org.diptych.core.check.citation.ReferenceMarkupCheck;
import org.diptych.core.check.citation.RefplusCheck;
import org.diptych.core.check.citation.UncitedReferenceCheck;
import org.diptych.core.check.citation.UnknownKeyCheck;
import org.diptych.core.check.drift.DriftCheck;
import org.diptych.core.check.formula.DollarCheck;
import org.diptych.core.check.formula.TexBlockCheck;
import org.diptych.core.check.formula.TexCheck;
import org.diptych.core.check.frontmatter.FrontMatterCheck;
import org.diptych.core.check.frontmatter.FrontMatterKeyCheck;
import org.diptych.core.check.frontmatter.FrontMatterTabCheck;
import org.diptych.core.check.frontmatter.FrontMatterValueCheck;
import org.diptych.core.check.markdown.BoldCheck;
import org.diptych.core.check.markdown.DeepHtmlCheck;
import org.diptych.core.check.markdown.FenceCheck;
import org.diptych.core.check.markdown.ForeignMarkupCheck;
import org.diptych.core.check.markdown.FullWidthLinkCheck;
import org.diptych.core.check.markdown.GluedBlockCheck;
import org.diptych.core.check.markdown.HeadingIdCheck;
import org.diptych.core.check.markdown.HtmlMarkdownCheck;
import org.diptych.core.check.markdown.ImageAddressCheck;
import org.diptych.core.check.markdown.LostMarkupCheck;
import org.diptych.core.check.markdown.MissingMoreCheck;
import org.diptych.core.check.markdown.TildeCheck;
import org.diptych.core.check.markdown.ZeroWidthCheck;
import org.diptych.core.check.template.BracesCheck;
import org.diptych.core.check.template.SiteTagCheck;
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
            new BoldCheck(),
            new LostMarkupCheck(),
            new ForeignMarkupCheck());

    private final CertainFixes certain = new CertainFixes();

    private final List<Check> all = Stream.concat(ofPosts().stream(), Stream.of(new WritingChecks(), new DriftCheck()))
            .toList();

    /** The rules that each tell what is wrong by itself: no hints, and nothing that compares languages. */
    static List<Check> ofPosts() {
        return List.of(
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
    }

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
        return certain.of(post, run(all, post));
    }

    /** What {@code checks} find in {@code post}, in the order of the file, with all that they offer. */
    static List<Finding> run(List<Check> checks, CheckedPost post) {
        return checks.stream()
                .flatMap(check -> found(check, post).stream())
                .sorted(Comparator.comparingInt(finding -> finding.range().start()))
                .toList();
    }
}
