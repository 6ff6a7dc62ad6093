import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.classfile.ClassFile;
import java.lang.classfile.ClassFileVersion;
import java.lang.classfile.ClassHierarchyResolver;
import java.lang.classfile.ClassModel;
import java.lang.classfile.MethodModel;
import java.lang.classfile.MethodTransform;
import java.lang.classfile.constantpool.ConstantPoolBuilder;
import java.lang.constant.ClassDesc;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/// Writes the classes of a jar that are in the format of Java 5 anew in that of Java 8. The code stays
/// what it is; what is added are the stack maps, without which the JVM neither keeps a class in its
/// start-up cache nor verifies it quickly. Picocli is published in that format.
///
/// `java StackMaps.java JAR` replaces the jar in one step, so that a program that runs keeps the one
/// that it has open.
final class StackMaps {
  private static final int JAVA_6 = 50;
  private static final int JAVA_8 = 52;

  private StackMaps() {}

  public static void main(String[] args) throws IOException {
    var jar = Path.of(args[0]);
    var copy = jar.resolveSibling(jar.getFileName() + ".new");
    Files.copy(jar, copy, StandardCopyOption.REPLACE_EXISTING);
    if (rewrite(copy)) {
      Files.move(copy, jar, StandardCopyOption.ATOMIC_MOVE);
    }
    Files.deleteIfExists(copy);
  }

  /// Whether any class had to be written.
  private static boolean rewrite(Path jar) throws IOException {
    boolean changed = false;
    try (var zip = FileSystems.newFileSystem(jar);
        var files = Files.walk(zip.getPath("/"))) {
      var format = format(zip);
      for (var file : files.filter(StackMaps::isClass).toList()) {
        var model = format.parse(Files.readAllBytes(file));
        if (model.majorVersion() < JAVA_6) {
          Files.write(file, rewritten(format, model));
          changed = true;
        }
      }
    }
    return changed;
  }

  private static boolean isClass(Path file) {
    var name = file.toString();
    return name.endsWith(".class") && !name.endsWith("module-info.class");
  }

  private static ClassFile format(FileSystem zip) {
    var known =
        ClassHierarchyResolver.ofResourceParsing(type -> classFile(zip, type))
            .orElse(ClassHierarchyResolver.defaultResolver());
    return ClassFile.of(
        ClassFile.StackMapsOption.GENERATE_STACK_MAPS,
        ClassFile.ClassHierarchyResolverOption.of(known));
  }

  private static InputStream classFile(FileSystem zip, ClassDesc type) {
    var descriptor = type.descriptorString();
    var name = descriptor.substring(1, descriptor.length() - 1) + ".class";
    var file = zip.getPath("/" + name);
    try {
      return Files.exists(file)
          ? Files.newInputStream(file)
          : ClassLoader.getSystemResourceAsStream(name);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] rewritten(ClassFile format, ClassModel model) {
    var constants = ConstantPoolBuilder.of(model);
    return format.build(
        model.thisClass(),
        constants,
        writer -> {
          writer.withVersion(JAVA_8, 0);
          for (var element : model) {
            switch (element) {
              case ClassFileVersion _ -> {}
              case MethodModel method ->
                  writer.transformMethod(
                      method, MethodTransform.transformingCode((code, part) -> code.with(part)));
              default -> writer.with(element);
            }
          }
        });
  }
}
