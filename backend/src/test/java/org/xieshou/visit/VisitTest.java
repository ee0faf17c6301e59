package org.xieshou.visit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.xieshou.ledger.Evidence;
import org.xieshou.shared.Problem;

class VisitTest {

    static final UUID VILLAGE = UUID.randomUUID();
    static final UUID TOWN = UUID.randomUUID();

    Visit visit = new Visit();

    @Test
    void whatIsHeldCannotBeCancelled() {
        visit.hold(RecordedHow.TYPED_IN);

        refused("visit.held", () -> visit.cancel("下雨"));
    }

    @Test
    void cancellingAndReopeningAgainChangesNothing() {
        visit.cancel("下雨");
        visit.cancel("又下雨");
        assertThat(visit.cancelReason).isEqualTo("下雨");

        visit.reopen();
        visit.reopen();
        assertThat(visit.state).isEqualTo(VisitState.PLANNED);
        assertThat(visit.cancelReason).isNull();
    }

    @Test
    void nobodyComesToACancelledVisit() {
        visit.cancel("下雨");

        refused("visit.cancelled", () -> visit.hold(RecordedHow.ON_SITE));
    }

    @Test
    void aRecordMadeOnSiteStaysSo() {
        visit.hold(RecordedHow.TYPED_IN);
        visit.hold(RecordedHow.ON_SITE);
        visit.hold(RecordedHow.IMPORTED);

        assertThat(visit.recordedHow).isEqualTo(RecordedHow.ON_SITE);
    }

    @Test
    void peopleTypedInAreCountedApart() {
        visit.hold(RecordedHow.ON_SITE);
        visit.count(people(Evidence.HOST_CONFIRMED, Evidence.POSITION, Evidence.TYPED_IN, Evidence.TYPED_IN, null));

        assertThat(visit.expected).isEqualTo(5);
        assertThat(visit.onSite).isEqualTo(2);
        assertThat(visit.typedIn).isEqualTo(2);
        assertThat(visit.came()).isEqualTo(2);
        assertThat(visit.evidence).isEqualTo(Evidence.POSITION);
        assertThat(visit.verified()).isTrue();
    }

    @Test
    void whereNobodyCheckedInTheTypedInOnesCame() {
        visit.hold(RecordedHow.TYPED_IN);
        visit.count(people(Evidence.TYPED_IN, Evidence.TYPED_IN, null));

        assertThat(visit.came()).isEqualTo(2);
        assertThat(visit.evidence).isEqualTo(Evidence.TYPED_IN);
        assertThat(visit.verified()).isFalse();
    }

    @Test
    void anAcceptedObjectionTakesItsProofAway() {
        visit.hold(RecordedHow.ON_SITE);
        visit.count(people(Evidence.HOST_CONFIRMED));
        visit.refuted = true;

        assertThat(visit.verified()).isFalse();
    }

    @Test
    void otherHostsGetAnotherCode() {
        visit.receiveAt(List.of(VILLAGE));
        var secret = visit.hostSecret;

        visit.receiveAt(List.of(VILLAGE));
        assertThat(visit.hostSecret).isEqualTo(secret);

        visit.receiveAt(List.of(TOWN, VILLAGE));
        assertThat(visit.hostSecret).isNotEqualTo(secret);
        assertThat(visit.hostSchoolIds()).containsExactly(TOWN, VILLAGE);
    }

    private static List<VisitParticipant> people(Evidence... grades) {
        return Stream.of(grades)
                .map(grade -> {
                    var person = new VisitParticipant();
                    person.evidence = grade;
                    return person;
                })
                .toList();
    }

    private static void refused(String code, Runnable deed) {
        assertThatThrownBy(deed::run)
                .isInstanceOfSatisfying(
                        Problem.class, problem -> assertThat(problem.code).isEqualTo(code));
    }
}
