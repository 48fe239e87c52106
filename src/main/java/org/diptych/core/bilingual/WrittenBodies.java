package org.diptych.core.bilingual;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.PublishSettings;
import org.diptych.core.markdown.PublishedSection;
import org.diptych.core.markdown.Publisher;
import org.diptych.core.post.Fences;
import org.diptych.core.post.Post;
import org.diptych.core.syntax.LanguageSyntax;
import org.diptych.core.text.TextRange;

/**
 * The bodies of a post whose language tags Hexo does not see, taken from the tags as they are written and each read by
 * itself. Used for one post.
 */
final class WrittenBodies {
    private static final Pattern OPEN =
            Pattern.compile("\\{%-?\\s*" + LanguageSyntax.USUAL.body() + "\\s+([^\\s%]+)\\s*-?%\\}[ \\t]*\\n?");
    private static final Pattern CLOSE = Pattern.compile("\\{%-?\\s*(?:end)?" + LanguageSyntax.USUAL.body() + "\\b");
    private static final Pattern FENCE = Pattern.compile("`{3,}|~{3,}");

    /** Keeps a body that begins with dashes from being taken for front matter. */
    private static final String FRONT_MATTER = "---\nlayout: post\n---\n";

    private final Post post;
    private final PublishSettings settings;

    WrittenBodies(Post post, PublishSettings settings) {
        this.post = post;
        this.settings = settings;
    }

    List<Body> read() {
        String text = post.text();
        List<Body> bodies = new ArrayList<>();
        Matcher open = OPEN.matcher(text);
        while (open.find()) {
            Matcher close = CLOSE.matcher(text);
            int end = close.find(open.end()) ? close.start() : text.length();
            bodies.add(body(open.group(1), new TextRange(open.end(), end)));
        }
        return bodies;
    }

    private Body body(String language, TextRange range) {
        String content = range.in(post.text());
        Post alone = Post.parse(FRONT_MATTER + closed(content));
        BodyReader reader = new BodyReader(content, range.start());
        for (PublishedSection section : new Publisher(settings).publish(alone).sections()) {
            int start = alone.contentRange(section.segment()).start() - FRONT_MATTER.length();
            reader.read(section.blocks(), start);
        }
        return new Body(segment(range.start()), language, range, reader.blocks(), reader.headings());
    }

    private int segment(int offset) {
        int index = post.segments().size() - 1;
        while (index > 0 && post.startOf(index) > offset) {
            index--;
        }
        return index;
    }

    /** {@code content} with its last fence closed: what follows one that is not is code to its author. */
    private static String closed(String content) {
        List<TextRange> open = Fences.unclosed(content);
        if (open.isEmpty()) {
            return content;
        }
        Matcher fence = FENCE.matcher(open.get(0).in(content));
        return fence.find() ? content + "\n" + fence.group() + "\n" : content;
    }
}
