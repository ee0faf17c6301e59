package org.xieshou.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import org.xieshou.contract.SampleDistrict;
import org.xieshou.contract.SampleRecords;

/** The ledger of the sample community, for trying rights. */
@ApplicationScoped
class LedgerSamples implements SampleRecords {

    @Override
    public int order() {
        return 80;
    }

    @Override
    public void make(SampleDistrict district) {
        district.put("subject", LedgerSubject.COMMUNITY);
        district.put("id", district.get("communities"));
    }
}
