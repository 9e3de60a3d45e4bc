// JuraKit
