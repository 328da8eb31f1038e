package org.aiadoption.planner.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What holds for the signatures of the host's types: no member that nobody calls, and a voucher in each file. */
final class StubRules {
    private static final Pattern VOUCHER =
            Pattern.compile("/\\*\\*(?:(?!\\*/).)*https?://\\S+(?:(?!\\*/).)*\\*/", Pattern.DOTALL);
    private static final Set<JavaModifier> MADE_BY_THE_COMPILER = Set.of(JavaModifier.SYNTHETIC, JavaModifier.BRIDGE);

    private StubRules() {}

    /**
     * Methods and constructors of the stubs that nobody calls and that neither plugin nor host implements. What a stub
     * itself implements of another is called through the other; what an event carries is for whoever listens.
     */
    static List<String> membersOfNobody(JavaClasses all, Predicate<JavaClass> stub) {
        return all.stream()
                .filter(stub)
                .filter(type -> !type.isAnnotation() && !type.getPackageName().contains(".event"))
                .flatMap(type -> type.getCodeUnits().stream())
                .filter(StubRules::written)
                .filter(unit -> unit.getAccessesToSelf().isEmpty())
                .filter(unit -> !(unit instanceof JavaMethod method && isKnownElsewhere(method)))
                .map(JavaMember::getFullName)
                .sorted()
                .toList();
    }

    /** Files below the folder whose documentation names no address. */
    static List<String> withoutVoucher(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .filter(file -> !vouchedFor(read(file)))
                    .map(Path::toString)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static boolean vouchedFor(String source) {
        return VOUCHER.matcher(source).find();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean written(JavaMember member) {
        return member.getModifiers().stream().noneMatch(MADE_BY_THE_COMPILER::contains)
                && !member.getModifiers().contains(JavaModifier.PRIVATE)
                && !member.getName().equals("<clinit>")
                && !(member.getOwner().isEnum()
                        && Set.of("values", "valueOf", "<init>").contains(member.getName()))
                && Stream.of(Object.class.getMethods())
                        .noneMatch(known -> known.getName().equals(member.getName()));
    }

    private static boolean isKnownElsewhere(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return Stream.of(owner.getAllSubclasses(), owner.getAllRawSuperclasses(), owner.getAllRawInterfaces())
                .flatMap(Collection::stream)
                .anyMatch(type -> declares(type, method));
    }

    private static boolean declares(JavaClass type, JavaMethod method) {
        return type.getMethods().stream()
                .anyMatch(other -> other.getName().equals(method.getName())
                        && other.getRawParameterTypes().size()
                                == method.getRawParameterTypes().size());
    }
}
