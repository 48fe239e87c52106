package org.diptych.core.site.pictures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.diptych.core.markdown.Block;
import org.diptych.core.markdown.PublishedPost;
import org.diptych.core.markdown.tree.Kind;
import org.diptych.core.markdown.tree.Node;
import org.diptych.core.post.Post;
import org.diptych.core.preview.clean.ImageType;
import org.diptych.core.text.TextRange;

/**
 * A place where a post shows a picture. Immutable; nothing is null.
 *
 * @param address as the post writes it
 * @param place in the file
 * @param described whether it says what the picture shows
 */
public record PictureUse(String address, TextRange place, boolean described) {
    private static final Pattern IMAGE = Pattern.compile("<img\\b[^>]*>", Pattern.CASE_INSENSITIVE);
    private static final Pattern SOURCE =
            Pattern.compile("\\ssrc\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s\"'>]+))", Pattern.CASE_INSENSITIVE);
    private static final Pattern SAID =
            Pattern.compile("\\salt\\s*=\\s*(?:\"\\s*[^\"\\s]|'\\s*[^'\\s]|[^\\s\"'>])", Pattern.CASE_INSENSITIVE);
    private static final Pattern REMARK = Pattern.compile("<!--.*?(?:-->|$)", Pattern.DOTALL);

    public PictureUse {
        Objects.requireNonNull(address, "address");
        Objects.requireNonNull(place, "place");
    }

    /** The pictures of {@code post}, of which {@code published} is published, in the order of the file. */
    public static List<PictureUse> of(Post post, PublishedPost published) {
        return new PictureReader().of(post, published);
    }

    /** The pictures of {@code block}, which begins at {@code start} of {@code text}. */
    static List<PictureUse> of(Block block, int start, String text) {
        List<PictureUse> uses = new ArrayList<>();
        block.nodes().forEach(root -> root.walk(node -> add(node, start, text, uses)));
        return List.copyOf(uses);
    }

    /** The same picture where {@code by} characters more stand before it. */
    PictureUse shift(int by) {
        return by == 0 ? this : new PictureUse(address, place.shift(by), described);
    }

    private static void add(Node node, int start, String text, List<PictureUse> uses) {
        if (node.kind() instanceof Kind.Image image) {
            uses.add(
                    new PictureUse(image.address(), node.in(start), !image.alt().isBlank()));
        } else if (node.is(Kind.Html.class)) {
            TextRange place = node.in(start);
            html(text.substring(place.start(), place.end()), place.start(), uses);
        } else if (node.kind() instanceof Kind.Tag tag
                && (tag.name().equals("asset_img") || tag.name().equals("asset_image"))) {
            tag.arguments().stream()
                    .filter(word -> ImageType.of(word).isPresent())
                    .findFirst()
                    .ifPresent(name -> uses.add(new PictureUse(name, node.in(start), true)));
        }
    }

    private static void html(String html, int start, List<PictureUse> uses) {
        if (html.indexOf("<") < 0) {
            return;
        }
        String shown = REMARK.matcher(html)
                .replaceAll(remark -> " ".repeat(remark.group().length()));
        Matcher image = IMAGE.matcher(shown);
        while (image.find()) {
            Matcher source = SOURCE.matcher(image.group());
            if (source.find()) {
                int group = source.group(1) != null ? 1 : source.group(2) != null ? 2 : 3;
                uses.add(new PictureUse(
                        source.group(group).replace("&amp;", "&"),
                        TextRange.ofLength(start + image.start(), image.group().length()),
                        SAID.matcher(image.group()).find()));
            }
        }
    }
}
