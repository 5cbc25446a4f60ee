// SPDX-License-Identifier: UNLICENSED
pragma solidity 0.8.37;

import {CloudWallet} from "../src/wallet/CloudWallet.sol";
import {ICloudWallet} from "../src/wallet/ICloudWallet.sol";
import {ICloudWalletFactory} from "../src/wallet/ICloudWalletFactory.sol";
import {Fixture} from "./Fixture.sol";
import {IERC1271} from "@openzeppelin/contracts/interfaces/IERC1271.sol";

contract CloudWalletTest is Fixture {
    bytes4 internal constant VALID = IERC1271.isValidSignature.selector;

    function testFuzz_WalletIsWhereItWasPredicted(address owner) external {
        vm.assume(owner != address(0));
        address predicted = factory.walletOf(owner);
        vm.assertEq(factory.deploy(owner), predicted);
        vm.assertEq(CloudWallet(predicted).owner(), owner);
        vm.assertEq(CloudWallet(predicted).ESCROW(), address(escrow));
    }

    function test_DeployingTwiceChangesNothing() external {
        vm.expectEmit(address(factory));
        emit ICloudWalletFactory.WalletDeployed(payer, wallet);
        vm.assertEq(factory.deploy(payer), wallet);
        vm.assertEq(factory.deploy(payer), wallet);
        vm.assertEq(usdc.balanceOf(wallet), DEPOSIT);
    }

    function test_RefusesAWalletOfNobody() external {
        vm.expectRevert(ICloudWalletFactory.NoOwner.selector);
        factory.deploy(address(0));
    }

    function test_ImplementationBelongsToNobody() external {
        CloudWallet implementation = CloudWallet(factory.IMPLEMENTATION());
        vm.assertEq(implementation.owner(), address(0));
        vm.assertEq(bytes32(implementation.isValidSignature(0, "")), bytes32(bytes4(0xffffffff)));
        vm.expectRevert(abi.encodeWithSelector(ICloudWallet.NotTheOwner.selector, address(this)));
        implementation.withdraw(address(usdc), STRANGER, 0);
    }

    function testFuzz_OwnerWithdrawsAnyAmountToAnybody(uint256 amount, address to) external {
        vm.assume(to != address(0) && to != wallet);
        amount = bound(amount, 0, DEPOSIT);
        factory.deploy(payer);
        vm.expectEmit(wallet);
        emit ICloudWallet.Withdrawn(address(usdc), to, amount);
        vm.prank(payer);
        CloudWallet(wallet).withdraw(address(usdc), to, amount);
        vm.assertEq(usdc.balanceOf(to), amount);
        vm.assertEq(usdc.balanceOf(wallet), DEPOSIT - amount);
    }

    function testFuzz_NobodyElseWithdraws(address caller) external {
        vm.assume(caller != payer);
        factory.deploy(payer);
        vm.expectRevert(abi.encodeWithSelector(ICloudWallet.NotTheOwner.selector, caller));
        vm.prank(caller);
        CloudWallet(wallet).withdraw(address(usdc), caller, 1);
    }

    function testFuzz_NobodyButTheEscrowPulls(address caller) external {
        vm.assume(caller != address(escrow));
        factory.deploy(payer);
        bytes memory signature = signed(mandate(), PAYER_KEY);
        bytes32 id = escrow.mandateId(mandate());
        vm.expectRevert(abi.encodeWithSelector(ICloudWallet.NotTheEscrow.selector, caller));
        vm.prank(caller);
        CloudWallet(wallet).pull(address(usdc), CAP, id, signature);
    }

    function test_NotEvenTheOwnerPullsNorTheEscrowWithdraws() external {
        factory.deploy(payer);
        bytes memory signature = signed(mandate(), PAYER_KEY);
        bytes32 id = escrow.mandateId(mandate());
        vm.expectRevert(abi.encodeWithSelector(ICloudWallet.NotTheEscrow.selector, payer));
        vm.prank(payer);
        CloudWallet(wallet).pull(address(usdc), CAP, id, signature);
        vm.expectRevert(abi.encodeWithSelector(ICloudWallet.NotTheOwner.selector, escrow));
        vm.prank(address(escrow));
        CloudWallet(wallet).withdraw(address(usdc), STRANGER, 1);
    }

    function test_EvenTheEscrowPullsOnlyWithTheOwnersSignature() external {
        factory.deploy(payer);
        bytes memory signature = signed(mandate(), PAYER_KEY + 1);
        bytes32 id = escrow.mandateId(mandate());
        vm.expectRevert(abi.encodeWithSelector(ICloudWallet.NotSigned.selector, id));
        vm.prank(address(escrow));
        CloudWallet(wallet).pull(address(usdc), CAP, id, signature);
    }

    function testFuzz_SignsForItsOwnerUnderItsOwnDomain(bytes32 hash) external {
        factory.deploy(payer);
        vm.assertEq(bytes32(checkedBy(wallet, hash, nested(hash, PAYER_KEY))), bytes32(VALID));
        bytes4 other = checkedBy(wallet, hash, nested(hash, PAYER_KEY + 1));
        vm.assertEq(bytes32(other), bytes32(bytes4(0xffffffff)));
    }

    function testFuzz_ASignatureForTheOwnersAccountIsWorthNothing(bytes32 hash) external {
        factory.deploy(payer);
        (uint8 v, bytes32 r, bytes32 s) = vm.sign(PAYER_KEY, hash);
        bytes4 answer = checkedBy(wallet, hash, abi.encodePacked(r, s, v));
        vm.assertEq(bytes32(answer), bytes32(bytes4(0xffffffff)));
    }

    function checkedBy(address target, bytes32 hash, bytes memory signature)
        internal
        view
        returns (bytes4)
    {
        return IERC1271(target).isValidSignature(hash, signature);
    }

    /// @dev The personal signature of ERC-7739 under the wallet's own domain.
    function nested(bytes32 hash, uint256 key) internal view returns (bytes memory) {
        bytes32 domain = keccak256(
            abi.encode(
                keccak256(
                    "EIP712Domain(string name,string version,uint256 chainId,"
                    "address verifyingContract)"
                ),
                keccak256("OpNode CloudWallet"),
                keccak256("1"),
                block.chainid,
                wallet
            )
        );
        bytes32 structHash = keccak256(abi.encode(keccak256("PersonalSign(bytes prefixed)"), hash));
        (uint8 v, bytes32 r, bytes32 s) =
            vm.sign(key, keccak256(abi.encodePacked("\x19\x01", domain, structHash)));
        return abi.encodePacked(r, s, v);
    }
}
