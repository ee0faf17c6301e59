package org.xieshou.community;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.xieshou.community.CommunityDocument.DocumentKind;
import org.xieshou.community.CommunityMember.MemberRole;
import org.xieshou.contract.SampleDistrict;
import org.xieshou.contract.SampleRecords;
import org.xieshou.file.StoredFile;
import org.xieshou.shared.Uuid7;

/** A draft of a community with the sample school and a document, for trying rights. */
@ApplicationScoped
class CommunitySamples implements SampleRecords {

    private static final LocalDate START = LocalDate.of(2099, 9, 1);

    private final Communities communities;
    private final CommunityMembers members;
    private final EntityManager database;

    CommunitySamples(Communities communities, CommunityMembers members, EntityManager database) {
        this.communities = communities;
        this.members = members;
        this.database = database;
    }

    @Override
    public int order() {
        return 40;
    }

    @Override
    public void make(SampleDistrict district) {
        var draft = new NewCommunity(
                "试验共同体", CommunityKind.ASSISTANCE, START, null, null, null, null, null, List.of(), List.of());
        var id = communities.create(Uuid7.next(), draft).id;
        database.flush();
        district.put("communities", id);
        var school = new NewMember(district.get("schools"), MemberRole.CORE, START, null, null);
        district.put("members", members.in(id).create(Uuid7.next(), school).id);
        district.put("documents", document(id));
    }

    private UUID document(UUID communityId) {
        var file = new StoredFile();
        file.id = Uuid7.next();
        file.name = "章程.pdf";
        file.mediaType = "application/pdf";
        file.sha256 = file.id.toString();
        file.sourceSha256 = file.id.toString();
        file.uploadedBy = Uuid7.next();
        file.uploadedAt = Instant.EPOCH;
        database.persist(file);
        var document = new CommunityDocument();
        document.id = Uuid7.next();
        document.communityId = communityId;
        document.kind = DocumentKind.CHARTER;
        document.title = "章程";
        document.fileId = file.id;
        database.persist(document);
        return document.id;
    }
}
