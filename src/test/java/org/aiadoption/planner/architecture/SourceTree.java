package org.aiadoption.planner.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.tree.VariableTree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.SourcePositions;
import com.sun.source.util.TreeScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** The sources below one root, measured by the JDK's own parser: nothing is resolved, so nothing needs to compile. */
final class SourceTree {
    private static final String PACKAGE_INFO = "package-info.java";

    private final Path root;
    private final List<Path> files;

    private SourceTree(Path root, List<Path> files) {
        this.root = root;
        this.files = files;
    }

    /** A method, constructor or record header, with its length from the first annotation to the closing brace. */
    record Callable(String name, boolean constructor, int parameters, int lines) {}

    static SourceTree of(Path root) {
        if (!Files.isDirectory(root)) {
            return new SourceTree(root, List.of());
        }
        try (Stream<Path> all = Files.walk(root)) {
            return new SourceTree(
                    root,
                    all.filter(f -> f.toString().endsWith(".java")).sorted().toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Lines of each file, package-info left out because it would only flatter the percentiles. */
    List<Size> fileSizes() {
        return sources()
                .map(f -> new Size(
                        root.relativize(f).toString(), (int) read(f).lines().count()))
                .toList();
    }

    /** Something's name and how many lines it has. */
    record Size(String name, int lines) {}

    List<Callable> callables() {
        List<Path> sources = sources().toList();
        if (sources.isEmpty()) {
            return List.of();
        }
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            JavacTask task = (JavacTask) compiler.getTask(
                    null, manager, null, List.of("-proc:none"), null, manager.getJavaFileObjectsFromPaths(sources));
            Measurement measurement = new Measurement(Trees.instance(task).getSourcePositions());
            for (CompilationUnitTree unit : task.parse()) {
                measurement.scan(unit, unit);
            }
            return measurement.callables;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> packagesWithoutNullMarkedSentence() {
        return sources()
                .map(Path::getParent)
                .distinct()
                .filter(folder -> !saysWhatItIsFor(folder.resolve(PACKAGE_INFO)))
                .map(folder -> root.relativize(folder).toString())
                .toList();
    }

    private static boolean saysWhatItIsFor(Path info) {
        return Files.isRegularFile(info)
                && read(info).contains("@NullMarked")
                && read(info).contains("/**");
    }

    private Stream<Path> sources() {
        return files.stream().filter(f -> !f.endsWith(PACKAGE_INFO));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Measurement extends TreeScanner<Void, CompilationUnitTree> {
        private final SourcePositions positions;
        private final List<Callable> callables = new ArrayList<>();
        private String type = "";

        Measurement(SourcePositions positions) {
            this.positions = positions;
        }

        @Override
        public Void visitClass(ClassTree tree, CompilationUnitTree unit) {
            String outer = type;
            type = outer.isEmpty() ? tree.getSimpleName().toString() : outer + "." + tree.getSimpleName();
            if (tree.getKind() == Tree.Kind.RECORD) {
                callables.add(new Callable(type, true, components(tree), 0));
            }
            super.visitClass(tree, unit);
            type = outer;
            return null;
        }

        /** A record's instance fields are its components, and it can have no others. */
        private static int components(ClassTree tree) {
            return (int) tree.getMembers().stream()
                    .filter(m -> m instanceof VariableTree field
                            && !field.getModifiers().getFlags().contains(Modifier.STATIC))
                    .count();
        }

        @Override
        public Void visitMethod(MethodTree tree, CompilationUnitTree unit) {
            boolean constructor = tree.getName().contentEquals("<init>");
            String name = constructor ? type : type + "." + tree.getName();
            int lines = tree.getBody() == null ? 0 : lines(tree, unit);
            callables.add(new Callable(name, constructor, tree.getParameters().size(), lines));
            return super.visitMethod(tree, unit);
        }

        private int lines(Tree tree, CompilationUnitTree unit) {
            long first = unit.getLineMap().getLineNumber(positions.getStartPosition(unit, tree));
            long last = unit.getLineMap().getLineNumber(positions.getEndPosition(unit, tree));
            return (int) (last - first + 1);
        }
    }
}
