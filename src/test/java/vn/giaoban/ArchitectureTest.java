package vn.giaoban;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.giaoban.lucene.LuceneSearcher;
import vn.giaoban.lucene.index.LuceneWriter;
import vn.giaoban.source.InputFile;

/// The order of the packages: data flows down `FLOW`, imports point up it, and within a package its
/// rooms have an order as well.
@AnalyzeClasses(packages = "vn.giaoban", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  private static final int MOST_FILES = 40;

  private static final List<String> FLOW =
      List.of(
          "text",
          "source",
          "notice",
          "json",
          "vocabulary",
          "parse",
          "extract",
          "search",
          "lucene",
          "ingest",
          "analytics",
          "export",
          "report",
          "api",
          "page",
          "server",
          "cli");

  private static final Set<String> OPENERS =
      Set.of(
          "java.nio.file.Files.newInputStream",
          "java.nio.file.Files.newBufferedReader",
          "java.nio.file.Files.newByteChannel",
          "java.nio.file.Files.readAllBytes",
          "java.nio.file.Files.readAllLines",
          "java.nio.file.Files.readString",
          "java.nio.file.Files.lines",
          "java.io.FileInputStream.<init>",
          "java.io.FileReader.<init>",
          "java.util.Scanner.<init>");

  @ArchTest
  static void everyPackageStandsInTheFlow(JavaClasses classes) {
    classes().should().resideInAnyPackage(trees(FLOW)).check(classes);
  }

  @ArchTest
  static void dependenciesPointUpstream(JavaClasses classes) {
    var packages = FLOW.stream().map(ArchitectureTest::tree).toList();
    assertOrder(packages, classes);
  }

  @ArchTest
  static void roomsOfTheEngineAreInOrder(JavaClasses classes) {
    assertOrder(rooms("lucene", "analysis", "index", "query", "count"), classes);
    assertOrder(rooms("lucene", "analysis", "index", "query", "suggest"), classes);
    assertApart("lucene.count", "lucene.suggest", classes);
  }

  @ArchTest
  static void roomsOfVocabularyAreInOrder(JavaClasses classes) {
    assertOrder(rooms("vocabulary", "words", "date"), classes);
  }

  @ArchTest
  static void roomsOfSourcesAreInOrder(JavaClasses classes) {
    assertOrder(rooms("source", "document", "encoding", "ocr", "pdf", "format", "worker"), classes);
  }

  @ArchTest
  static void roomsOfQuestionsAreInOrder(JavaClasses classes) {
    assertOrder(rooms("search", "dimension", "period", "query", "count"), classes);
    assertOrder(rooms("search", "dimension", "period", "query", "question"), classes);
  }

  @ArchTest
  static void roomsOfCommandsAreInOrder(JavaClasses classes) {
    assertOrder(rooms("cli", "terminal", "option", "engine", "result", "batch"), classes);
  }

  @ArchTest
  static void roomsOfTheServerAreInOrder(JavaClasses classes) {
    assertOrder(rooms("server", "http", "edit", "site"), classes);
  }

  @ArchTest
  static void roomsOfIngestAreInOrder(JavaClasses classes) {
    assertOrder(rooms("ingest", "table"), classes);
  }

  @ArchTest
  static void roomsOfReportsAreInOrder(JavaClasses classes) {
    assertOrder(rooms("report", "document", "summary", "layout"), classes);
  }

  @ArchTest
  static void analysesDoNotKnowEachOther(JavaClasses classes) {
    slices().matching("vn.giaoban.analytics.(*)..").should().notDependOnEachOther().check(classes);
  }

  @ArchTest
  static void packagesAreFreeOfCycles(JavaClasses classes) {
    slices().matching("vn.giaoban.(**)").should().beFreeOfCycles().check(classes);
  }

  @ArchTest
  static void onlyLuceneImportsTheEngine(JavaClasses classes) {
    noClasses()
        .that()
        .resideOutsideOfPackage(tree("lucene"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .check(classes);
  }

  @ArchTest
  static void onlyCliUsesLucene(JavaClasses classes) {
    noClasses()
        .that()
        .resideOutsideOfPackages(tree("lucene"), tree("cli"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(tree("lucene"))
        .check(classes);
  }

  /// The rooms of the engine share public types; nobody else may use them.
  @ArchTest
  static void onlySearcherAndWriterAreUsedOutside(JavaClasses classes) {
    noClasses()
        .that()
        .resideOutsideOfPackage(tree("lucene"))
        .should()
        .dependOnClassesThat(
            resideInAPackage(tree("lucene"))
                .and(not(belongToAnyOf(LuceneSearcher.class, LuceneWriter.class))))
        .check(classes);
  }

  /// What people keep in files of their own is read by `InputFile`, which opens no device and
  /// follows no link out of the folder. The others read notices, the index or the program.
  @ArchTest
  static void onlyTheseOpenFiles(JavaClasses classes) {
    noClasses()
        .that()
        .resideOutsideOfPackage(tree("lucene.index"))
        .and()
        .doNotHaveFullyQualifiedName(InputFile.class.getName())
        .and(
            not(
                haveSimpleNames(
                    "StableBytes",
                    "RecognitionCache",
                    "SourceFiles",
                    "FileHashes",
                    "SeenFiles",
                    "History",
                    "Program",
                    "IndexLock",
                    "Table",
                    "VocabularyFolder")))
        .should()
        .accessTargetWhere(opensAFile())
        .check(classes);
  }

  private static DescribedPredicate<JavaClass> haveSimpleNames(String... names) {
    return describe(
        "have one of the names " + List.of(names),
        type -> List.of(names).contains(type.getSimpleName()));
  }

  private static DescribedPredicate<JavaAccess<?>> opensAFile() {
    return describe(
        "opens a file to read",
        access -> OPENERS.contains(access.getTargetOwner().getName() + "." + access.getName()));
  }

  @Test
  void noFolderHoldsMoreThanItCanShow() throws IOException {
    var full = new ArrayList<String>();
    try (var folders = Files.walk(Path.of("src/main/java"))) {
      for (var folder : folders.filter(Files::isDirectory).toList()) {
        try (var files = Files.list(folder)) {
          long count = files.filter(file -> file.toString().endsWith(".java")).count();
          if (count > MOST_FILES) {
            full.add("%s (%d)".formatted(folder, count));
          }
        }
      }
    }
    assertEquals(List.of(), full);
  }

  /// Each package uses only those before it.
  private static void assertOrder(List<String> packages, JavaClasses classes) {
    for (int i = 0; i < packages.size() - 1; i++) {
      noClasses()
          .that()
          .resideInAPackage(packages.get(i))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(packages.subList(i + 1, packages.size()).toArray(String[]::new))
          .check(classes);
    }
  }

  private static void assertApart(String one, String other, JavaClasses classes) {
    noClasses()
        .that()
        .resideInAPackage(tree(other))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(tree(one))
        .check(classes);
  }

  /// The rooms of a package in order, and its own classes last.
  private static List<String> rooms(String name, String... rooms) {
    return IntStream.rangeClosed(0, rooms.length)
        .mapToObj(i -> i < rooms.length ? tree(name + "." + rooms[i]) : "vn.giaoban." + name)
        .toList();
  }

  private static String[] trees(List<String> packages) {
    return packages.stream().map(ArchitectureTest::tree).toArray(String[]::new);
  }

  private static String tree(String name) {
    return "vn.giaoban." + name + "..";
  }
}
