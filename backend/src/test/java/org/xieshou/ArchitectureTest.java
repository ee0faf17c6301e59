package org.xieshou;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;

/** How features may know each other, and names that collect a thousand lines. */
@AnalyzeClasses(packages = "org.xieshou", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule featuresHaveNoCycles =
            slices().matching("org.xieshou.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule nothingIsNamedAfterNothing =
            noClasses().should().haveNameMatching(".*(Service|Helper|Util|Utils|Manager|Impl)");

    /** A public field set through the proxy of a request-scoped bean would be shared between districts. */
    @ArchTest
    static final ArchRule requestsShareNoField = noFields()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(RequestScoped.class)
            .and()
            .areNotStatic()
            .should()
            .bePublic()
            .allowEmptyShould(true);

    /** A record read by its id alone is read past its scope; only what stands above districts may be read so. */
    @ArchTest
    static final ArchRule recordsAreReadThroughTheirScope = noClasses()
            .that()
            .resideOutsideOfPackages("..account..", "..district..", "..security..", "..demo..")
            .should()
            .callMethodWhere(
                    target(owner(assignableTo(EntityManager.class))).and(target(nameMatching("find|getReference"))));
}
