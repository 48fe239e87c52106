package org.diptych.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The program as it is started from a shell that has no display. */
class StartTest {
    @TempDir
    Path folder;

    @Test
    @EnabledOnOs(OS.LINUX)
    void withoutADisplayNamesTheVerbsThatNeedNone() throws Exception {
        ChildProcess child = ChildProcess.run();

        assertThat(child.status()).isEqualTo(2);
        assertThat(child.error().lines())
                .singleElement()
                .asString()
                .contains("no display", "render, check, export, cite and align");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void onAFileNeedsADisplayToo() throws Exception {
        Path post = Files.writeString(folder.resolve("a.md"), "# A");

        ChildProcess child = ChildProcess.run(post);

        assertThat(child.status()).isEqualTo(2);
        assertThat(child.error()).contains("no display");
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void onADisplayThatDoesNotAnswerDoesNotWait() throws Exception {
        ChildProcess child = ChildProcess.runAfter(List.of("env", "DISPLAY=:4077"));

        assertThat(child.status()).isEqualTo(2);
        assertThat(child.error().lines())
                .singleElement()
                .asString()
                .contains(":4077", "render, check, export, cite and align");
    }

    @Test
    void printsUtf8WhateverTheLocale() throws Exception {
        Path post = Files.writeString(folder.resolve("a.md"), "河边 → naïve 🙂");

        ChildProcess child = ChildProcess.run("render", post);

        assertThat(child.status()).as(child.error()).isZero();
        assertThat(child.out()).contains("河边 → naïve 🙂");
    }

    @Test
    void showsItsVerbsAndItsVersion() throws Exception {
        assertThat(ChildProcess.run("--help").out()).contains("render", "check", "export", "cite", "--version");
        assertThat(ChildProcess.run("--version").out()).startsWith("Diptych ");
    }
}
