package org.diptych.arch;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.ModifiersTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Whatever the core offers other programs is told in a sentence. Doclint would also want a tag for each parameter and result,
 * which say again what the sentence says; of a record's own constructor its Javadoc speaks, of an enum's constants, where
 * they need it, the enum's or their own.
 */
class FaceJavadocTest {

    @Test
    void allThatIsPublicInTheFaceHasASentence() throws IOException {
        List<Path> sources = new ArrayList<>();
        for (String name : PublicFaceTest.FACE) {
            try (Stream<Path> files = Files.list(Path.of("src/main/java", name.split("\\.")))) {
                files.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
            }
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> untold = new ArrayList<>();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, null)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            DocTrees docs = DocTrees.instance(task);
            for (CompilationUnitTree unit : task.parse()) {
                new Offered(docs, untold).scan(unit, null);
            }
        }
        assertThat(untold).isEmpty();
    }

    /** Goes through what other programs see of a file. */
    private static final class Offered extends TreePathScanner<Void, Void> {
        private final DocTrees docs;
        private final List<String> untold;

        Offered(DocTrees docs, List<String> untold) {
            this.docs = docs;
            this.untold = untold;
        }

        @Override
        public @Nullable Void visitClass(ClassTree type, Void nothing) {
            if (!isSeen(type.getModifiers())) {
                return null;
            }
            look(type.getSimpleName().toString());
            return super.visitClass(type, nothing);
        }

        @Override
        public @Nullable Void visitMethod(MethodTree method, Void nothing) {
            boolean told = method.getModifiers().getAnnotations().stream()
                    .anyMatch(annotation ->
                            annotation.getAnnotationType().toString().equals("Override"));
            if (isSeen(method.getModifiers()) && !told && !isTheRecords(method)) {
                look(method.getName().toString());
            }
            return null;
        }

        @Override
        public @Nullable Void visitVariable(VariableTree field, Void nothing) {
            if (isSeen(field.getModifiers()) && owner().getKind() != Tree.Kind.ENUM) {
                look(field.getName().toString());
            }
            return null;
        }

        private ClassTree owner() {
            return (ClassTree) getCurrentPath().getParentPath().getLeaf();
        }

        private boolean isSeen(ModifiersTree modifiers) {
            boolean inInterface = getCurrentPath().getParentPath().getLeaf() instanceof ClassTree outer
                    && outer.getKind() == Tree.Kind.INTERFACE;
            return inInterface
                    ? !modifiers.getFlags().contains(Modifier.PRIVATE)
                    : modifiers.getFlags().contains(Modifier.PUBLIC);
        }

        /** Whether it takes the record's components as they are. */
        private boolean isTheRecords(MethodTree method) {
            if (owner().getKind() != Tree.Kind.RECORD || method.getReturnType() != null) {
                return false;
            }
            List<String> components = owner().getMembers().stream()
                    .filter(member -> member instanceof VariableTree field
                            && !field.getModifiers().getFlags().contains(Modifier.STATIC))
                    .map(member -> ((VariableTree) member).getName().toString())
                    .toList();
            List<String> taken = method.getParameters().stream()
                    .map(parameter -> parameter.getName().toString())
                    .toList();
            return taken.equals(components);
        }

        private void look(String name) {
            if (docs.getDocComment(getCurrentPath()) == null) {
                CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
                long line = unit.getLineMap()
                        .getLineNumber(docs.getSourcePositions()
                                .getStartPosition(unit, getCurrentPath().getLeaf()));
                untold.add(unit.getSourceFile().getName() + ":" + line + " " + name);
            }
        }
    }
}
