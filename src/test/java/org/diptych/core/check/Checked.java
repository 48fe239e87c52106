package org.diptych.core.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.diptych.core.check.run.BlockChecks;
import org.diptych.core.cite.Bibliography;
import org.diptych.core.frontmatter.FrontMatterReader;
import org.diptych.core.markdown.Dialect;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.messages.Messages;
import org.diptych.core.post.Post;
import org.diptych.core.text.TextEdit;

/** A post looked at by one rule, and questions about what was found. */
public record Checked(String text, List<Finding> findings) {

    @SuppressWarnings("overloads") // no rule is a lambda
    public static Checked by(Check check, String text) {
        return by(check, text, Dialect.PANDOC);
    }

    public static Checked by(Check check, String text, Dialect dialect) {
        Checked checked = new Checked(text, check.check(post(text, dialect)));
        checked.findings.forEach(Checked::canBeSaid);
        return checked;
    }

    /** Whatever a test finds has its sentence, and each fix its offer, in both languages. */
    private static void canBeSaid(Finding finding) {
        for (Locale locale : List.of(Locale.ENGLISH, Locale.CHINESE)) {
            Messages messages = Messages.of("core", locale);
            assertThat(messages.get(finding.messageKey(), finding.arguments().toArray()))
                    .doesNotContain("{0}", "{1}");
            finding.fixes().forEach(fix -> assertThat(messages.has("fix." + fix.id()))
                    .as(fix.id())
                    .isTrue());
        }
    }

    /** A text looked at by one rule on prose, under pandoc. */
    @SuppressWarnings("overloads")
    public static Checked by(BlockCheck rule, String text) {
        return by(new BlockChecks(List.of(rule)), text);
    }

    public static CheckedPost post(String text, Dialect dialect) {
        Post post = Post.parse(text);
        return new CheckedPost(
                post, FrontMatterReader.of(post), Bibliography.of(post), new Publisher(dialect).publish(post), dialect);
    }

    public void isClean() {
        assertThat(findings).isEmpty();
    }

    /** Each rule that was found, with the characters it marks. */
    public List<String> marks() {
        return findings.stream()
                .map(finding -> finding.rule() + ": " + finding.range().in(text))
                .toList();
    }

    /** The text after the first finding's only fix. */
    public String fixed() {
        assertThat(findings.get(0).fixes()).hasSize(1);
        return TextEdit.applyAll(text, findings.get(0).fixes().get(0).edits());
    }

    /** One finding, with this rule, these characters and this text after its fix. */
    public void isOne(String rule, String marked, String fixed) {
        assertThat(marks()).containsExactly(rule + ": " + marked);
        assertThat(fixed()).isEqualTo(fixed);
    }

    public boolean offersNoFix() {
        return findings.stream().allMatch(finding -> finding.fixes().isEmpty());
    }
}
