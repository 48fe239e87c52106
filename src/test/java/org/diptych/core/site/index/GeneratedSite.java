package org.diptych.core.site.index;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A Hexo site of many bilingual posts, made of words; the same for the same number. Stateless. */
public final class GeneratedSite {
    private static final List<String> TAGS = List.of(
            "river", "clock", "Java", "java", "garden", "数学", "写作", "llm agent", "time", "notes", "地图", "weather");
    private static final List<String> CATEGORIES = List.of("Essays", "Notes", "Maps", "Reading");
    private static final List<String> ENGLISH = List.of(
            "the",
            "river",
            "keeps",
            "its",
            "own",
            "time",
            "and",
            "a",
            "dial",
            "shows",
            "what",
            "light",
            "allows",
            "every",
            "garden",
            "wall",
            "remembers",
            "noon",
            "without",
            "being",
            "told");
    private static final List<String> CHINESE =
            List.of("河流", "有", "自己的", "时间", "，", "日晷", "只说", "光", "允许的", "。", "花园", "记得", "正午");

    private GeneratedSite() {}

    /** Writes a site of {@code posts} posts, one in twenty of them a draft, into {@code folder}. */
    public static Path write(Path folder, int posts) {
        try {
            Files.createDirectories(folder.resolve("source/_posts"));
            Files.createDirectories(folder.resolve("source/_drafts"));
            Files.createDirectories(folder.resolve("source/images"));
            Files.writeString(
                    folder.resolve("_config.yml"), "title: Generated\nurl: https://site.example\ntimezone: UTC\n");
            Files.writeString(
                    folder.resolve("package.json"), "{\"dependencies\": {\"hexo-renderer-pandoc\": \"0.3.0\"}}");
            Files.write(folder.resolve("source/images/dial.png"), new byte[] {1});
            for (int i = 0; i < posts; i++) {
                Path file = i % 20 == 19
                        ? folder.resolve("source/_drafts/draft-" + i + ".md")
                        : folder.resolve("source/_posts/" + (2010 + i % 15) + "/post-" + i + ".md");
                Files.createDirectories(file.getParent());
                Files.writeString(file, post(i));
            }
            return folder;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** The text of post {@code number}. */
    public static String post(int number) {
        Random random = new Random(number);
        String date = LocalDateTime.of(2010, 1, 1, 8, 0)
                .plusHours(13L * number)
                .format(DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss"));
        return """
                ---
                title: %s %d
                date: %s
                categories: [%s]
                tags:
                %srefplus: true
                mathjax: true
                ---
                A short summary of post %d.

                <!--more-->

                {%% language_switch %%}

                {%% lang_content en %%}

                %s
                {%% endlang_content %%}

                {%% lang_content zh %%}

                %s
                {%% endlang_content %%}

                {%% references %%}

                %s
                {%% endreferences %%}
                """
                .formatted(
                        number % 3 == 0 ? "日晷与河流" : "Dial and River",
                        number,
                        date,
                        pick(CATEGORIES, random),
                        IntStream.range(0, 1 + random.nextInt(3))
                                .mapToObj(i -> TAGS.get((number + 5 * i) % TAGS.size()))
                                .distinct()
                                .map(tag -> "  - " + tag + "\n")
                                .collect(Collectors.joining()),
                        number,
                        body(number, random, ENGLISH, " ", 700),
                        body(number, random, CHINESE, "", 500),
                        IntStream.range(0, 5)
                                .mapToObj(i -> "[key" + number + "_" + i + "] Author, A. (" + (1990 + i)
                                        + "). The title of work " + number
                                        + " of some length. *Journal of Dials*, 12(3), "
                                        + i + "–9. https://doi.org/10.1000/" + number + "." + i + "\n")
                                .collect(Collectors.joining("\n")));
    }

    private static String body(int number, Random random, List<String> words, String gap, int length) {
        StringBuilder body = new StringBuilder();
        for (int section = 0; section < 4; section++) {
            body.append("## ")
                    .append(pick(words, random))
                    .append(' ')
                    .append(section)
                    .append("\n\n");
            for (int i = 0; i < length / 8; i++) {
                body.append(pick(words, random)).append(gap);
            }
            body.append(" $x_")
                    .append(section)
                    .append("^2$ {% ref key")
                    .append(number)
                    .append('_');
            body.append(section).append(" %}\n\n");
            for (int i = 0; i < length / 8; i++) {
                body.append(pick(words, random)).append(gap);
            }
            body.append("\n\n- one\n- two\n\n");
        }
        return body.toString();
    }

    private static String pick(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }
}
