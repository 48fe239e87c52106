package org.diptych.core.markdown.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.diptych.core.markdown.settings.MarkdownItSettings.Braces;
import org.diptych.core.markdown.settings.MarkdownItSettings.Plugin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a site says stays as it was said, and what it leaves unsaid is what its renderer does. */
class SettingsTest {
    private static final PostTarget TIDES = new PostTarget("2026/tides/", "潮汐");
    private static final PostTarget MOON = new PostTarget("2026/moon/", "tides");

    @Test
    void listsThatChangeLaterChangeNoSettings() {
        List<String> list = new ArrayList<>(List.of("a"));
        Set<String> set = new HashSet<>(list);
        Map<String, Boolean> map = new HashMap<>(Map.of("a", true));
        Set<Plugin> plugins = new HashSet<>(Set.of(Plugin.SUB));
        ExternalLinks links = new ExternalLinks(true, false, "a.example", list);
        Formulas formulas = new Formulas(Optional.empty(), list);
        AssetFolder folder = new AssetFolder("p/", set);
        KnownTags tags = new KnownTags(false, false, map, false);
        var syntax = new MarkdownItSettings.Syntax(set, plugins, list, 100, new Braces("{", "}", set, set));
        list.add("b");
        set.add("b");
        map.put("b", true);
        plugins.clear();

        assertThat(links.exclude()).containsExactly("a");
        assertThat(formulas.macros()).containsExactly("a");
        assertThat(folder.names()).containsExactly("a");
        assertThat(tags.named()).containsOnlyKeys("a");
        assertThat(syntax.reads("b")).isTrue();
        assertThat(syntax.has(Plugin.SUB)).isTrue();
        assertThat(syntax.containers()).containsExactly("a");
        assertThat(syntax.braces().names()).containsExactly("a");
    }

    @Test
    void aPostIsFoundByItsFileAndOnlyThenByItsTitle() {
        LinkedPosts posts = new LinkedPosts(Map.of("tides", TIDES, "moon", MOON), Map.of("潮汐", TIDES, "tides", MOON));

        assertThat(posts.find("tides")).contains(TIDES);
        assertThat(posts.find("潮汐")).contains(TIDES);
        assertThat(posts.find("moon")).contains(MOON);
        assertThat(posts.find("Tides")).isEmpty();
        assertThat(posts.find("")).isEmpty();
    }

    @Test
    void postsThatAreTheSameAreEqualWheneverTheyWereRead() {
        LinkedPosts once = new LinkedPosts(new HashMap<>(Map.of("tides", TIDES)), Map.of());
        LinkedPosts again = new LinkedPosts(Map.of("tides", TIDES), new HashMap<>());

        assertThat(once).isEqualTo(again).hasSameHashCodeAs(again);
        assertThat(once)
                .isNotEqualTo(new LinkedPosts(Map.of("tides", MOON), Map.of()))
                .isNotEqualTo(new LinkedPosts(Map.of("tides", TIDES), Map.of("tides", TIDES)));
    }

    @ParameterizedTest
    @CsvSource({"a.png,true", "图/b c.png,true", "A.png,false", "图,false", "'',false", "../a.png,false", "/a.png,false"})
    void aFileOfThePostsFolderIsFoundByItsWholeName(String name, boolean found) {
        AssetFolder folder = new AssetFolder("2026/tides/", Set.of("a.png", "图/b c.png"));

        assertThat(folder.find(name)).isEqualTo(found ? Optional.of("2026/tides/" + name) : Optional.empty());
        assertThat(AssetFolder.NONE.find(name)).isEmpty();
    }

    @Test
    void outsideOfASiteCodeIsEmptyAndNothingElseIsKnown() {
        assertThat(SiteFiles.NONE.code("any.js")).contains("");
        assertThat(SiteFiles.NONE.posts()).isEmpty();
        assertThat(SiteFiles.NONE.assets()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "'','',class,a,true",
        "class,'',class,a,true",
        "class,'',onclick,a,false",
        "'',a,class,a,true",
        "'',a,class,b,false",
        "class,a,class,b,false",
        "class,a,id,a,false",
        "class,a,class,a,true",
    })
    void bracesGiveWhatTheSiteAllowsByNameAndByValue(
            String names, String values, String name, String value, boolean given) {
        assertThat(new Braces("{", "}", words(names), words(values)).allows(name, value))
                .isEqualTo(given);
    }

    private static Set<String> words(String words) {
        return words.isEmpty() ? Set.of() : Set.of(words);
    }

    @Test
    void bracesHaveASignAtEitherEnd() {
        assertThatThrownBy(() -> new Braces("", "}", Set.of(), Set.of())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Braces("{", "", Set.of(), Set.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lineEndsAndAddressesAreGitHubsOnly() {
        assertThat(new MarkedSettings.Syntax(false, true, true, true, false).keepsLines())
                .isFalse();
        assertThat(new MarkedSettings.Syntax(false, true, true, true, false).linksAddresses())
                .isFalse();
        assertThat(new MarkedSettings.Syntax(true, false, true, true, false).keepsLines())
                .isFalse();
        assertThat(new MarkedSettings.Syntax(true, true, true, false, false).linksAddresses())
                .isFalse();
        assertThat(MarkedSettings.Syntax.DEFAULT.keepsLines()).isTrue();
        assertThat(MarkedSettings.Syntax.DEFAULT.linksAddresses()).isTrue();
    }

    @Test
    void whatIsSaidToOneRendererChangesNothingElse() {
        MarkdownItSettings usual = MarkdownItSettings.DEFAULT;
        MarkdownItSettings changed = new MarkdownItSettings(
                usual.syntax(),
                new MarkdownItSettings.Output(true, false),
                usual.quotes(),
                usual.anchors(),
                usual.images());
        SiteFiles files = path -> Optional.empty();
        Rendering rendering =
                Rendering.DEFAULT.with(EngineSettings.DEFAULT.with(changed)).with(files);

        assertThat(rendering.engines().markdownIt()).isEqualTo(changed);
        assertThat(rendering.engines().marked()).isEqualTo(MarkedSettings.DEFAULT);
        assertThat(rendering.engines().pandoc()).isEqualTo(PandocSettings.DEFAULT);
        assertThat(rendering.site().files()).isSameAs(files);
        assertThat(rendering.site().addresses()).isEqualTo(SiteAddresses.NONE);
        assertThat(rendering.code()).isEqualTo(CodeSettings.DEFAULT);
        assertThat(rendering.with(EngineSettings.DEFAULT).with(SiteFiles.NONE)).isEqualTo(Rendering.DEFAULT);
    }
}
