package org.xieshou;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.Test;

/** The rules of {@link ArchitectureTest} catch what they are there for. */
class ArchitectureRulesTest {

    @RequestScoped
    static class SharedByMistake {
        public String district;
    }

    static class ReadsPastTheScope {
        Object read(EntityManager database, Object id) {
            return database.find(Object.class, id);
        }
    }

    static class SchoolHelper {}

    @Test
    void aPublicFieldOfARequestIsCaught() {
        caught(ArchitectureTest.requestsShareNoField, SharedByMistake.class);
    }

    @Test
    void aRecordReadByItsIdAloneIsCaught() {
        caught(ArchitectureTest.recordsAreReadThroughTheirScope, ReadsPastTheScope.class);
    }

    @Test
    void aNameThatSaysNothingIsCaught() {
        caught(ArchitectureTest.nothingIsNamedAfterNothing, SchoolHelper.class);
    }

    private static void caught(ArchRule rule, Class<?> culprit) {
        var classes = new ClassFileImporter().importClasses(culprit);
        assertThatThrownBy(() -> rule.check(classes)).isInstanceOf(AssertionError.class);
    }
}
