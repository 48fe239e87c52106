package org.diptych.core.markdown.nunjucks;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.diptych.core.frontmatter.FrontMatterReader;
import org.diptych.core.markdown.nunjucks.read.TagNames;
import org.diptych.core.markdown.nunjucks.read.TemplateReader;
import org.diptych.core.post.Post;
import org.diptych.core.text.TextRange;

/** What a template prints by itself, in a post or in none; a tag of a site's own, {@code box}, prints its body in brackets. */
final class Printed implements Writer {
    private static final TagNames TAGS = new TagNames() {
        @Override
        public boolean knows(String name) {
            return name.equals("box") || name.equals("raw");
        }

        @Override
        public boolean hasBody(String name) {
            return knows(name);
        }
    };

    private final String source;
    private final List<String> stops;
    private final List<String> unknown;
    private final List<TextRange> places;
    private final StringBuilder text = new StringBuilder();
    private Map<String, Object> set = Map.of();

    private Printed(String source, List<String> stops, List<String> unknown, List<TextRange> places) {
        this.source = source;
        this.stops = stops;
        this.unknown = unknown;
        this.places = places;
    }

    static Printed of(String source) {
        return of(source, "", Map.of());
    }

    /** In a post with {@code yaml} for its front matter. */
    static Printed in(String yaml, String source) {
        return of(source, yaml, Map.of());
    }

    static Printed of(String source, String yaml, Map<String, Object> set) {
        PostData data = PostData.of(FrontMatterReader.of(Post.parse("---\n" + yaml + "\n---\n")));
        Printed printed = new Printed(source, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        Execution execution = new Execution(source.length(), data, set);
        execution.print(read(source), printed);
        printed.set = execution.set();
        return printed;
    }

    static List<Template> read(String source) {
        return new TemplateReader(source, TAGS).read();
    }

    /** The value of {@code expression} as it is printed; fails where nothing could be printed. */
    static String value(String expression) {
        Printed printed = of("{{ " + expression + " }}");
        if (!printed.stops.isEmpty() || !printed.unknown.isEmpty()) {
            throw new AssertionError(expression + ": " + printed.stops + printed.unknown);
        }
        return printed.text();
    }

    /** What Nunjucks says of each thing it stops at. */
    List<String> stops() {
        return stops;
    }

    /** What only the build knows. */
    List<String> unknown() {
        return unknown;
    }

    /** The characters that each stop, or what only the build knows, is about, in order. */
    List<String> about() {
        return places.stream().map(place -> place.in(source)).toList();
    }

    /** What is set behind the template. */
    Map<String, Object> set() {
        return set;
    }

    @Override
    public void plain(int start, int end) {
        text.append(source, start, end);
    }

    @Override
    public void printed(String printed, int start, int end) {
        text.append(printed);
    }

    @Override
    public void tag(Template.Tag tag, Execution execution) {
        if (tag.name().equals("raw")) {
            text.append(source, tag.bodyStart(), tag.bodyEnd());
        } else {
            text.append('[');
            execution.print(tag.body(), this);
            text.append(']');
        }
    }

    @Override
    public void stopped(Template.Fault fault, String name, int start, int end) {
        stops.add(fault == Template.Fault.STOPS ? name : fault + " " + name);
        places.add(new TextRange(start, end));
    }

    @Override
    public void unknown(String name, int start, int end) {
        unknown.add(name);
        places.add(new TextRange(start, end));
    }

    @Override
    public void worked(Template.Output output, String printed) {
        text.append(printed);
    }

    @Override
    public Writer aside() {
        return new Printed(source, stops, unknown, places);
    }

    @Override
    public String text() {
        return text.toString();
    }
}
