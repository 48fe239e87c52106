package org.diptych.app.system;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.FileChooser.ExtensionFilter;
import javafx.stage.Window;
import org.diptych.core.messages.Messages;

/** The system's file choosers. */
public record SystemFileAsker(Window window, Messages messages) implements FileAsker {

    @Override
    public List<Path> toOpen(Optional<Path> folder) {
        List<File> chosen = chooser("file.open-title", folder).showOpenMultipleDialog(window);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public List<Path> toRead(Optional<Path> folder) {
        FileChooser chooser = chooser("file.read-title", folder);
        chooser.getExtensionFilters()
                .set(0, new ExtensionFilter(messages.get("file.bibliographies"), "*.bib", "*.ris", "*.enw", "*.json"));
        chooser.setSelectedExtensionFilter(chooser.getExtensionFilters().get(0));
        return Optional.ofNullable(chooser.showOpenDialog(window)).stream()
                .map(File::toPath)
                .toList();
    }

    @Override
    public List<Path> toShow(Optional<Path> folder) {
        FileChooser chooser = chooser("file.show-title", folder);
        chooser.getExtensionFilters()
                .set(
                        0,
                        new ExtensionFilter(
                                messages.get("file.pictures"),
                                List.of("*.png", "*.jpg", "*.jpeg", "*.gif", "*.webp", "*.svg", "*.avif", "*.bmp")));
        chooser.setSelectedExtensionFilter(chooser.getExtensionFilters().get(0));
        List<File> chosen = chooser.showOpenMultipleDialog(window);
        return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
    }

    @Override
    public Optional<Path> toDressWith(Optional<Path> folder) {
        FileChooser chooser = chooser("file.style-title", folder);
        chooser.getExtensionFilters().set(0, new ExtensionFilter(messages.get("file.styles"), "*.css"));
        chooser.setSelectedExtensionFilter(chooser.getExtensionFilters().get(0));
        return Optional.ofNullable(chooser.showOpenDialog(window)).map(File::toPath);
    }

    @Override
    public Optional<Path> toOpenSite(Optional<Path> near) {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(messages.get("file.site-title"));
        near.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        return Optional.ofNullable(chooser.showDialog(window)).map(File::toPath);
    }

    @Override
    public Optional<Path> toSave(Optional<Path> folder, String name) {
        FileChooser chooser = chooser("file.save-title", folder);
        chooser.setInitialFileName(name);
        return Optional.ofNullable(chooser.showSaveDialog(window)).map(File::toPath);
    }

    private FileChooser chooser(String title, Optional<Path> folder) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(messages.get(title));
        folder.filter(Files::isDirectory).map(Path::toFile).ifPresent(chooser::setInitialDirectory);
        chooser.getExtensionFilters()
                .addAll(
                        new ExtensionFilter(messages.get("file.posts"), "*.md", "*.markdown"),
                        new ExtensionFilter(messages.get("file.all"), "*"));
        return chooser;
    }
}
