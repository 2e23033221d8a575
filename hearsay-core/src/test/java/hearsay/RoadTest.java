package hearsay;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The package list is the architecture: one order, no step knows a later one, and all are pure. */
class RoadTest {
  private static final List<String> ROAD =
      List.of(
          "text",
          "report",
          "extract",
          "sentence",
          "analysis",
          "time",
          "mention",
          "place",
          "attribution",
          "event",
          "claim",
          "pipeline",
          "json");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("hearsay");

  @Test
  void everyPackageHasItsPlaceOnTheRoad() {
    TreeSet<String> packages =
        CORE.stream()
            .map(JavaClass::getPackageName)
            .filter(name -> !name.equals("hearsay"))
            .map(name -> name.substring("hearsay.".length()))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(packages).isSubsetOf(ROAD);
  }

  @Test
  void noPackageKnowsALaterOne() {
    for (int i = 0; i < ROAD.size(); i++) {
      String[] later =
          ROAD.subList(i + 1, ROAD.size()).stream()
              .map(name -> "hearsay." + name)
              .toArray(String[]::new);
      if (later.length > 0) {
        noClasses()
            .that()
            .resideInAPackage("hearsay." + ROAD.get(i))
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(later)
            .check(CORE);
      }
      noClasses()
          .that()
          .resideInAPackage("hearsay." + ROAD.get(i))
          .should()
          .dependOnClassesThat()
          .resideInAPackage("hearsay")
          .check(CORE);
    }
  }

  @Test
  void theRoadIsPure() {
    noClasses()
        .that(resideInAPackage("hearsay.."))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.nio.file..", "java.net.http..", "java.sql..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.lang.System")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.lang.Thread")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.time.Clock")
        .check(CORE);
  }

  @Test
  void onlyReadersOfResourcesTouchStreams() {
    noClasses()
        .that()
        .haveNameNotMatching(
            "hearsay\\.text\\.WordList.*|hearsay\\.place\\..*|hearsay\\.extract\\..*")
        .should()
        .dependOnClassesThat()
        .haveNameMatching("java\\.io\\..*(Stream|Reader|Writer|File)")
        .check(CORE);
  }
}
