package vn.giaoban;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;

/// The order of the packages: data flows down `FLOW`, imports point up it.
@AnalyzeClasses(packages = "vn.giaoban", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
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
          "report",
          "server",
          "cli");

  @ArchTest
  static void everyPackageStandsInTheFlow(JavaClasses classes) {
    classes().should().resideInAnyPackage(trees(FLOW)).allowEmptyShould(true).check(classes);
  }

  @ArchTest
  static void dependenciesPointUpstream(JavaClasses classes) {
    for (int i = 0; i < FLOW.size() - 1; i++) {
      noClasses()
          .that()
          .resideInAPackage(tree(FLOW.get(i)))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(trees(FLOW.subList(i + 1, FLOW.size())))
          .allowEmptyShould(true)
          .check(classes);
    }
  }

  @ArchTest
  static void onlyLuceneImportsTheEngine(JavaClasses classes) {
    noClasses()
        .that()
        .resideOutsideOfPackage(tree("lucene"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.lucene..")
        .allowEmptyShould(true)
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
        .allowEmptyShould(true)
        .check(classes);
  }

  private static String[] trees(List<String> packages) {
    return packages.stream().map(ArchitectureTest::tree).toArray(String[]::new);
  }

  private static String tree(String name) {
    return "vn.giaoban." + name + "..";
  }
}
