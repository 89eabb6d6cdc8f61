package org.overread.audit;

import org.overread.testing.OnH2;

@OnH2
class AuditChainOnH2Test extends AuditChain {}
