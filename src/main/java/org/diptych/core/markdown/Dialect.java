package org.diptych.core.markdown;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.diptych.core.markdown.markdownit.MarkdownItEngine;
import org.diptych.core.markdown.marked.MarkedEngine;
import org.diptych.core.markdown.pandoc.PandocEngine;
import org.diptych.core.markdown.pandoc.scan.CellBars;
import org.diptych.core.markdown.settings.Rendering;
import org.diptych.core.markdown.source.MarkdownEngine;

/**
 * Which Markdown a site publishes: what renders it, and in what it differs as far as anything else must know. Nobody asks
 * which dialect it is, but what it does; another one is one more constant and its engine's package.
 */
public enum Dialect {
    /** hexo-renderer-pandoc with {@code -f markdown-smart --mathjax}. */
    PANDOC(
            "pandoc",
            "hexo-renderer-pandoc",
            "0.3",
            ".*pandoc.*",
            rendering -> new PandocEngine(rendering.engines().pandoc())) {
        @Override
        public boolean readsFormulas() {
            return true;
        }

        @Override
        public boolean widensTables() {
            return true;
        }

        @Override
        public List<Integer> bars(String line) {
            return CellBars.in(line);
        }

        @Override
        public boolean readsDefinitions() {
            return true;
        }

        @Override
        public boolean readsAttributes() {
            return true;
        }

        @Override
        public boolean raisesWords() {
            return true;
        }

        @Override
        public boolean readsContainers() {
            return true;
        }

        @Override
        public boolean lettersItems() {
            return true;
        }

        @Override
        public boolean joinsBlocksToParagraphs() {
            return true;
        }

        @Override
        public boolean readsMarkdownInHtml() {
            return true;
        }
    },
    /** hexo-renderer-marked 7 with {@code breaks} and {@code smartypants}: what Hexo comes with. */
    HEXO_DEFAULT(
            "hexo",
            "hexo-renderer-marked",
            "7",
            ".*(?:marked|kramed).*",
            rendering -> new MarkedEngine(
                    rendering.engines().marked(), rendering.site().addresses())) {
        @Override
        public boolean changesFormulas() {
            return true;
        }

        @Override
        public boolean runsTemplates(Rendering rendering) {
            return rendering.engines().marked().templates();
        }
    },
    /** hexo-renderer-markdown-it 7: CommonMark, with its plugins where the site names them. */
    MARKDOWN_IT("markdown-it", "hexo-renderer-markdown-it", "7", ".*", MarkdownItEngine::new) {
        @Override
        public List<Integer> bars(String line) {
            return org.diptych.core.markdown.markdownit.block.CellBars.in(line);
        }
    };

    /** What is taken for a post that lies in no site, or in one that names no renderer. */
    public static final Dialect USUAL = PANDOC;

    private final String id;
    private final String renderer;
    private final String rendererVersion;
    private final Pattern alike;
    private final Function<Rendering, MarkdownEngine> engine;

    Dialect(
            String id,
            String renderer,
            String rendererVersion,
            String alike,
            Function<Rendering, MarkdownEngine> engine) {
        this.id = id;
        this.renderer = renderer;
        this.rendererVersion = rendererVersion;
        this.alike = Pattern.compile(alike);
        this.engine = engine;
    }

    /** The dialect that the command line calls {@code id}. */
    public static Optional<Dialect> withId(String id) {
        return Arrays.stream(values()).filter(dialect -> dialect.id.equals(id)).findFirst();
    }

    /** The dialect that is held against the package {@code renderer}, if one is. */
    public static Optional<Dialect> of(String renderer) {
        return Arrays.stream(values())
                .filter(dialect -> dialect.renderer.equals(renderer))
                .findFirst();
    }

    /** What is nearest to the package {@code renderer} that none is held against: the last, CommonMark, where no other is. */
    public static Dialect nearest(String renderer) {
        return Arrays.stream(values())
                .filter(dialect -> dialect.alike.matcher(renderer).matches())
                .findFirst()
                .orElseThrow();
    }

    /** Its short name, in small letters. */
    public String id() {
        return id;
    }

    /** The package of Hexo's renderer that it is held against. */
    public String renderer() {
        return renderer;
    }

    /** The version of {@link #renderer} that it is held against, as far as it matters. */
    public String rendererVersion() {
        return rendererVersion;
    }

    /** What renders it for a site. */
    MarkdownEngine engine(Rendering rendering) {
        return engine.apply(rendering);
    }

    /** Whether Hexo runs its template engine over posts of a site that is set so, unless a post says otherwise. */
    public boolean runsTemplates(Rendering rendering) {
        return true;
    }

    /** The one after this, and the first after the last. */
    public Dialect next() {
        return values()[(ordinal() + 1) % values().length];
    }

    /** Whether dollars make formulas, and TeX outside of them is dropped; else they are left to a script of the page. */
    public boolean readsFormulas() {
        return false;
    }

    /** Whether TeX between dollars is read as Markdown, and no plugin of the renderer keeps it from that. */
    public boolean changesFormulas() {
        return false;
    }

    /** Whether a table with a long line is as wide as the page, each column by its dashes. */
    public boolean widensTables() {
        return false;
    }

    /** The places of the bars in {@code line}, one of a table, that part its cells. */
    public List<Integer> bars(String line) {
        return org.diptych.core.markdown.marked.block.CellBars.in(line, 0, line.length());
    }

    /** Whether a colon below a term defines it, whatever the site says. */
    public boolean readsDefinitions() {
        return false;
    }

    /** Whether braces say how what stands before them looks, whatever the site says. */
    public boolean readsAttributes() {
        return false;
    }

    /** Whether words between tildes or carets are lowered or raised, whatever the site says. */
    public boolean raisesWords() {
        return false;
    }

    /** Whether colons at the start of a line enclose a block of any name, whatever the site says. */
    public boolean readsContainers() {
        return false;
    }

    /** Whether items may be lettered, or numbered in brackets and by Roman numbers. */
    public boolean lettersItems() {
        return false;
    }

    /** Whether a list, a quote or a heading right below a paragraph is more of its text. */
    public boolean joinsBlocksToParagraphs() {
        return false;
    }

    /** Whether Markdown is read between tags of HTML that begin a block. */
    public boolean readsMarkdownInHtml() {
        return false;
    }
}
