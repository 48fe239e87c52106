package org.diptych.core.site.scaffold;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.frontmatter.Field;
import org.diptych.core.frontmatter.FieldValue.Scalar;
import org.diptych.core.frontmatter.FrontMatter;
import org.diptych.core.frontmatter.FrontMatterReader;
import org.diptych.core.frontmatter.edit.FrontMatterEdits;
import org.diptych.core.frontmatter.edit.NewValue;
import org.diptych.core.post.Post;
import org.diptych.core.post.Segment;
import org.diptych.core.post.SegmentKind;
import org.diptych.core.syntax.LanguageSyntax;
import org.diptych.core.text.LineEnd;
import org.diptych.core.text.TextEdit;

/**
 * A scaffold filled in: the placeholders of its front matter give way to what they stand for, quoted where YAML asks for
 * it; all else stays as it is typed. Hexo prints the front matter anew and loses comments and order; what it reads
 * afterwards is the same. Stateless.
 */
final class ScaffoldText {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{\\{\\s*(title|date|layout|slug)\\s*}}");
    /** Stands for a title while the front matter is read: a word YAML takes for nothing else. */
    private static final String TITLE = "DiptychTitleStandsHere";

    private static final Pattern LANGUAGES = Pattern.compile("\\{%-?\\s*" + LanguageSyntax.USUAL.body() + "\\b");

    private ScaffoldText() {}

    /** {@code scaffold} for a post called {@code title}, with bodies in {@code languages} where it has none of its own. */
    static String fill(
            String scaffold, String title, String slug, String layout, LocalDateTime now, List<String> languages) {
        Post post = Post.parse(LineEnd.unix(scaffold));
        List<Segment> segments = post.segments();
        if (segments.isEmpty() || segments.get(0).kind() != SegmentKind.FRONT_MATTER) {
            return scaffold;
        }
        Segment front = segments.get(0);
        Map<String, String> values = Map.of("title", TITLE, "date", DATE.format(now), "layout", layout, "slug", slug);
        String filled = PLACEHOLDER
                .matcher(front.content())
                .replaceAll(found -> Matcher.quoteReplacement(values.get(found.group(1))));
        String content = post.text().substring(front.length());
        boolean ownBodies = LANGUAGES.matcher(content).find();
        String head = withTitle(filled, title);
        return front.opening()
                + (ownBodies ? head : withReferences(head))
                + closing(front)
                + content.stripTrailing()
                + (ownBodies ? "\n" : content.isBlank() ? EmptyBodies.of(languages) : "\n" + EmptyBodies.of(languages));
    }

    private static String closing(Segment front) {
        return front.closing().endsWith("\n") ? front.closing() : front.closing() + "\n";
    }

    /** Each value that holds the title says it now, in quotes where it needs them. */
    private static String withTitle(String yaml, String title) {
        String text = yaml;
        FrontMatter read = FrontMatterReader.read(yaml);
        for (Field field : read.fields()) {
            if (field.value() instanceof Scalar scalar && scalar.text().contains(TITLE)) {
                NewValue wanted = new NewValue.Text(scalar.text().replace(TITLE, title));
                text = TextEdit.applyAll(text, FrontMatterEdits.of(text).set(field.key(), wanted));
            }
        }
        return text.replace(TITLE, title);
    }

    /** The references block that comes with the bodies needs its plugin switched on. */
    private static String withReferences(String yaml) {
        return FrontMatterReader.read(yaml).find("refplus").isPresent()
                ? yaml
                : TextEdit.applyAll(yaml, FrontMatterEdits.of(yaml).set("refplus", new NewValue.Word("true")));
    }
}
