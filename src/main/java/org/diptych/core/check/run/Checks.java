package org.diptych.core.check.run;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
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
    /**
     * From where a part of the post is open, only what mends that is offered: what stands there is read as something
     * else once it is closed.
     */
    private static final Set<String> FIRST = Set.of("unclosed-tag", "unopened-tag", "nested-tag");

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
            new BlockChecks(PROSE),
            new WritingChecks(),
            new DriftCheck());

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
        int broken = post.post().faults().stream()
                .mapToInt(fault -> fault.range().start())
                .min()
                .orElse(Integer.MAX_VALUE);
        return all.stream()
                .flatMap(check -> found(check, post).stream())
                .map(finding -> finding.range().start() < broken || FIRST.contains(finding.rule())
                        ? finding
                        : finding.withoutFixes())
                .sorted(Comparator.comparingInt(finding -> finding.range().start()))
                .toList();
    }
}
