package org.diptych.desk.manual;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import org.diptych.core.messages.Messages;
import org.junit.jupiter.api.Test;

class ManualTest {
    private static final Manual ENGLISH = Manual.in(Locale.ENGLISH);
    private static final Manual CHINESE = Manual.in(Locale.SIMPLIFIED_CHINESE);

    @Test
    void bothLanguagesHaveTheSameSectionsWithAsManyParagraphs() {
        assertThat(ENGLISH.sections()).hasSizeGreaterThan(15);
        assertThat(CHINESE.sections())
                .extracting(ManualSection::id)
                .containsExactlyElementsOf(
                        ENGLISH.sections().stream().map(ManualSection::id).toList());
        for (ManualSection section : ENGLISH.sections()) {
            assertThat(CHINESE.find(section.id()).orElseThrow().paragraphs())
                    .as(section.id())
                    .hasSameSizeAs(section.paragraphs());
            assertThat(section.paragraphs())
                    .allSatisfy(paragraph -> assertThat(paragraph.runs().size() % 2)
                            .as(paragraph.text())
                            .isOne());
        }
    }

    @Test
    void keysThatItNamesAreThoseOfBothLanguages() {
        for (ManualSection section : ENGLISH.sections()) {
            assertThat(keys(CHINESE.find(section.id()).orElseThrow()))
                    .as(section.id())
                    .hasSameSizeAs(keys(section));
        }
    }

    private static List<String> keys(ManualSection section) {
        return section.paragraphs().stream()
                .flatMap(paragraph -> java.util.stream.IntStream.range(
                                0, paragraph.runs().size())
                        .filter(run -> run % 2 == 1)
                        .mapToObj(paragraph.runs()::get))
                .toList();
    }

    @Test
    void everyWordSoughtMustBeThereAndTitlesComeFirst() {
        assertThat(ENGLISH.search("dictionary SPELLING"))
                .extracting(ManualSection::id)
                .contains("spelling");
        assertThat(ENGLISH.search("tables"))
                .first()
                .extracting(ManualSection::id)
                .isEqualTo("tables");
        assertThat(CHINESE.search("词典")).extracting(ManualSection::id).containsExactly("spelling");
        assertThat(ENGLISH.search("no such words")).isEmpty();
        assertThat(ENGLISH.search(" ")).hasSameSizeAs(ENGLISH.sections());
    }

    @Test
    void everyRuleLeadsToASection() {
        Messages core = Messages.of("core", Locale.ENGLISH);
        for (String key : core.bundle().keySet()) {
            if (key.startsWith("finding.")) {
                assertThat(Topics.ofRule(key.substring("finding.".length())).flatMap(ENGLISH::find))
                        .as(key + " leads to no section of the manual: Topics says which")
                        .isPresent();
            }
        }
    }

    @Test
    void noticesLeadToSectionsToo() {
        for (String key :
                List.of("save", "disk", "recovery", "site-renderer /blog", "site-settings /blog", "pictures x")) {
            assertThat(Topics.ofNotice(key).flatMap(ENGLISH::find)).as(key).isPresent();
        }
    }
}
