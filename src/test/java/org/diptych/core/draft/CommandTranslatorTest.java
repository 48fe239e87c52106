package org.diptych.core.draft;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.diptych.core.draft.TranslatorChoice.Kind;
import org.diptych.core.program.CommandLineWords;
import org.diptych.core.program.ProgramFault;
import org.diptych.core.program.ProgramRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisabledOnOs(value = OS.WINDOWS, disabledReason = "its programs are those of a Unix")
class CommandTranslatorTest {
    private static final DraftRequest REQUEST = new DraftRequest(
            "en",
            "zh",
            "A 猫; $(touch x) ⟦1⟧",
            List.of(new Glossary.Term("cat", "猫")),
            List.of(new DraftRequest.Earlier("A\ncat.", "一只猫。")));

    @TempDir
    private Path folder;

    private static Translator of(String command) throws TranslatorFault {
        return Translator.of(
                TranslatorChoice.DEFAULT
                        .withKind(Kind.COMMAND)
                        .withCommand(command)
                        .withSeconds(60),
                Map.of());
    }

    private static void assertFault(String command, TranslatorFault.Kind kind) {
        assertThatThrownBy(() -> of(command).translate(REQUEST))
                .isInstanceOfSatisfying(
                        TranslatorFault.class, fault -> assertThat(fault.kind()).isEqualTo(kind));
    }

    private Path script(String name, String lines) throws IOException {
        Path script = folder.resolve(name);
        Files.writeString(script, "#!/bin/sh\n" + lines + "\n");
        assertThat(script.toFile().setExecutable(true)).isTrue();
        return script;
    }

    @Test
    void theTextGoesInAndTheTranslationComesOut() throws Exception {
        assertThat(of("tr A B").translate(REQUEST)).isEqualTo("B 猫; $(touch x) ⟦1⟧\n");
    }

    @Test
    void whatGoesWithItStandsInTheEnvironmentAndIsShown() throws Exception {
        Path script = script(
                "env.sh", "cat >/dev/null; echo \"$DIPTYCH_FROM>$DIPTYCH_TO|$DIPTYCH_GLOSSARY|$DIPTYCH_EARLIER\"");
        assertThat(of(script.toString()).translate(REQUEST)).isEqualTo("en>zh|cat\t猫|A cat.\t一只猫。\n");
        assertThat(of("cat").sent(REQUEST))
                .contains("DIPTYCH_FROM=en", "DIPTYCH_GLOSSARY=cat\t猫", "DIPTYCH_EARLIER=A cat.\t一只猫。", REQUEST.text());
    }

    @Test
    void noShellReadsTheCommand() throws Exception {
        Path made = folder.resolve("made");
        assertThat(of("echo a; touch " + made + " $(id) `id` | cat").translate(REQUEST))
                .isEqualTo("a; touch " + made + " $(id) `id` | cat\n");
        assertThat(made).doesNotExist();
    }

    @Test
    void faultsAreTold() throws Exception {
        assertFault("no-such-program-here", TranslatorFault.Kind.COMMAND_MISSING);
        assertFault("false", TranslatorFault.Kind.COMMAND_FAILED);
        assertFault(script("gbk.sh", "printf '\\326\\320'").toString(), TranslatorFault.Kind.ENCODING);
        assertFault("yes", TranslatorFault.Kind.ENDLESS);
        assertFault("'a", TranslatorFault.Kind.COMMAND_QUOTES);
        assertFault("  ", TranslatorFault.Kind.NO_COMMAND);
    }

    @Test
    void aProgramThatReadsNothingIsAnsweredAllTheSame() throws Exception {
        DraftRequest large = new DraftRequest("en", "zh", "a".repeat(1_000_000), List.of(), List.of());
        assertThat(of("echo done").translate(large)).isEqualTo("done\n");
    }

    @Test
    void whoeverIsSlowIsEndedWithAllTheyStarted() throws Exception {
        Path pid = folder.resolve("pid");
        Path script = script("slow.sh", "sleep 600 & echo $! > " + pid + "; wait");
        ProgramRun run = new ProgramRun(List.of(script.toString()), Duration.ofSeconds(2), 1000);
        assertThatThrownBy(() -> run.run(new byte[0], Map.of()))
                .isInstanceOfSatisfying(
                        ProgramFault.class, fault -> assertThat(fault.kind()).isEqualTo(ProgramFault.Kind.SLOW));
        assertEnded(pid);
    }

    @Test
    void whoeverIsCancelledIsEndedAtOnce() throws Exception {
        Path pid = folder.resolve("pid");
        Path script = script("slow.sh", "sleep 600 & echo $! > " + pid + "; wait");
        CompletableFuture<Throwable> thrown = new CompletableFuture<>();
        CountDownLatch begun = new CountDownLatch(1);
        Thread thread = new Thread(() -> {
            begun.countDown();
            try {
                of(script.toString()).translate(REQUEST);
            } catch (Exception failure) {
                thrown.complete(failure);
            }
        });
        thread.start();
        begun.await();
        while (!Files.exists(pid) || Files.size(pid) == 0) {
            Thread.onSpinWait();
        }
        thread.interrupt();
        assertThat(thrown.get(60, TimeUnit.SECONDS)).isInstanceOf(InterruptedException.class);
        assertEnded(pid);
    }

    private static void assertEnded(Path pid) throws Exception {
        long number = Long.parseLong(Files.readString(pid).strip());
        var process = ProcessHandle.of(number);
        if (process.isPresent()) {
            process.get().onExit().get(60, TimeUnit.SECONDS);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a b  c|a,b,c",
                "'a b' c|a b,c",
                "\"a b\"c|a bc",
                "a\\ b|a\\,b",
                "C:\\tools\\t.exe -x|C:\\tools\\t.exe,-x",
                "a \\\"b|a,\"b",
                "a ''|a,",
            })
    void quotesHoldBlanksTogetherAndNothingElseIsRead(String command, String words) throws Exception {
        assertThat(CommandLineWords.of(command)).isEqualTo(List.of(words.split(",", -1)));
    }
}
