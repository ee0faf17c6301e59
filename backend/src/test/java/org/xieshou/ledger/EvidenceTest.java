package org.xieshou.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.xieshou.ledger.Evidence.EXPLAINED;
import static org.xieshou.ledger.Evidence.HOST_CONFIRMED;
import static org.xieshou.ledger.Evidence.POSITION;
import static org.xieshou.ledger.Evidence.TYPED_IN;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvidenceTest {

    @Test
    void aVisitShowsTheWeakestOfThoseWhoCheckedIn() {
        assertThat(Evidence.ofVisit(List.of(HOST_CONFIRMED, EXPLAINED, POSITION)))
                .contains(EXPLAINED);
    }

    @Test
    void peopleTypedInDoNotLowerIt() {
        assertThat(Evidence.ofVisit(List.of(TYPED_IN, HOST_CONFIRMED, TYPED_IN)))
                .contains(HOST_CONFIRMED);
    }

    @Test
    void aVisitOfOnlyPeopleTypedInIsTypedIn() {
        assertThat(Evidence.ofVisit(List.of(TYPED_IN, TYPED_IN))).contains(TYPED_IN);
    }

    @Test
    void aVisitNobodyCameToHasNoGrade() {
        assertThat(Evidence.ofVisit(List.of())).isEmpty();
    }
}
