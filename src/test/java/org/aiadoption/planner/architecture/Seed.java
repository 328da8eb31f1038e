package org.aiadoption.planner.architecture;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;
import org.jspecify.annotations.Nullable;

/** A little code base in a temporary folder, seeded with one violation to show that a guard sees it. */
final class Seed {
    private static final JavaCompiler COMPILER = ToolProvider.getSystemJavaCompiler();
    private static final StandardJavaFileManager EVERYTHING = seeing(System.getProperty("java.class.path"));
    private static final StandardJavaFileManager NOTHING = seeing("");

    private final Path sources;
    private final Path classes;
    private @Nullable JavaClasses compiled;

    Seed(Path folder) {
        sources = folder.resolve("sources");
        classes = folder.resolve("classes");
    }

    /** Adds a type by its full name; {@code source} is everything below the package line. */
    Seed with(String name, String source) {
        int dot = name.lastIndexOf('.');
        try {
            Path file = sources.resolve(name.replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            Files.writeString(file, "package " + name.substring(0, dot) + ";\n" + source);
            compiled = null;
            return this;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    SourceTree tree() {
        return SourceTree.of(sources);
    }

    JavaClasses compiled() {
        if (compiled == null) {
            String errors = compile(EVERYTHING);
            if (!errors.isEmpty()) {
                throw new IllegalStateException(errors);
            }
            compiled = new ClassFileImporter().importPath(classes.resolve("org"));
        }
        return compiled;
    }

    /** What the compiler says with nothing but the JDK in sight, as in the build's first step. */
    String compiledAlone() {
        return compile(NOTHING);
    }

    /** Both file managers stay open for the whole run: reading the jars of the class path is what takes the time. */
    private static StandardJavaFileManager seeing(String classPath) {
        StandardJavaFileManager manager = COMPILER.getStandardFileManager(null, null, StandardCharsets.UTF_8);
        manager.handleOption("-classpath", List.of(classPath).iterator());
        manager.handleOption("-sourcepath", List.of("").iterator());
        return manager;
    }

    private String compile(StandardJavaFileManager manager) {
        StringWriter errors = new StringWriter();
        try (Stream<Path> files = Files.walk(sources)) {
            Files.createDirectories(classes);
            manager.setLocationFromPaths(StandardLocation.CLASS_OUTPUT, List.of(classes));
            List<Path> units = files.filter(Files::isRegularFile).toList();
            COMPILER.getTask(
                            errors,
                            manager,
                            null,
                            List.of("-proc:none"),
                            null,
                            manager.getJavaFileObjectsFromPaths(units))
                    .call();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return errors.toString();
    }
}
